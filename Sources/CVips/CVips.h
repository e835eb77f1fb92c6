#ifndef TECZKA_CVIPS_H
#define TECZKA_CVIPS_H

#include <stddef.h>
#include <string.h>

// The part of libvips (libvips.so.42, of libvips 8) that teczka-pictures uses, as its headers declare it. Declared here
// because the headers themselves come with 190 packages and 350 MB of others', and with compiler flags that the
// package manager refuses; the library's interface of one number in its name does not change.

typedef struct _VipsImage VipsImage;
typedef struct _VipsArrayDouble VipsArrayDouble;
typedef struct _VipsArea VipsArea;

enum { TeczkaVipsSizeForce = 3, TeczkaVipsInterpretationSRGB = 22, TeczkaVipsFormatUChar = 0,
       TeczkaVipsTextWrapWordChar = 2 };

int vips_init(const char *argv0);
const char *vips_error_buffer(void);
void vips_error_clear(void);
void vips_concurrency_set(int concurrency);
void vips_cache_set_max(int max);
void vips_vector_set_enabled(int enabled);
void vips_operation_block_set(const char *name, int state);

VipsImage *vips_image_new_from_buffer(const void *buf, size_t len, const char *option_string, ...);
int vips_image_get_width(const VipsImage *image);
int vips_image_get_page_height(VipsImage *image);
int vips_image_get_n_pages(VipsImage *image);
int vips_image_get_orientation_swap(VipsImage *image);
int vips_image_hasalpha(VipsImage *image);
unsigned long vips_image_get_typeof(const VipsImage *image, const char *name);
char **vips_image_get_fields(VipsImage *image);
int vips_image_remove(VipsImage *image, const char *name);

int vips_thumbnail_buffer(void *buf, size_t len, VipsImage **out, int width, ...);
int vips_colourspace(VipsImage *in, VipsImage **out, int space, ...);
int vips_cast(VipsImage *in, VipsImage **out, int format, ...);
int vips_flatten(VipsImage *in, VipsImage **out, ...);
int vips_black(VipsImage **out, int width, int height, ...);
int vips_linear(VipsImage *in, VipsImage **out, const double *a, const double *b, int n, ...);
int vips_copy(VipsImage *in, VipsImage **out, ...);
int vips_text(VipsImage **out, const char *text, ...);
int vips_embed(VipsImage *in, VipsImage **out, int x, int y, int width, int height, ...);
int vips_ifthenelse(VipsImage *cond, VipsImage *in1, VipsImage *in2, VipsImage **out, ...);

int vips_jpegsave_buffer(VipsImage *in, void **buf, size_t *len, ...);
int vips_pngsave_buffer(VipsImage *in, void **buf, size_t *len, ...);
int vips_webpsave_buffer(VipsImage *in, void **buf, size_t *len, ...);

VipsArrayDouble *vips_array_double_newv(int n, ...);
void vips_area_unref(VipsArea *area);
void g_object_unref(void *object);
void g_free(void *memory);
void g_strfreev(char **texts);

// libvips takes its options as variable arguments, which Swift cannot give. Each function below is one call of
// libvips with the options that teczka-pictures uses; the result is 0 where the call succeeded.

/// The whole picture at exactly this size, upright where `rotates`; in sRGB where `hasProfile`. A picture without a
/// profile is in sRGB already, or in a colour space that is known without one; libvips would change its colours.
static inline int teczka_vips_thumbnail(
    const void *bytes, size_t count, const char *options, int rotates, int hasProfile, int width, int height,
    VipsImage **out) {
  return hasProfile
      ? vips_thumbnail_buffer(
          (void *)bytes, count, out, width, "height", height, "size", TeczkaVipsSizeForce, "no_rotate", !rotates,
          "option_string", options, "export_profile", "srgb", NULL)
      : vips_thumbnail_buffer(
          (void *)bytes, count, out, width, "height", height, "size", TeczkaVipsSizeForce, "no_rotate", !rotates,
          "option_string", options, NULL);
}

/// What a file's head says; pixels are decoded when they are asked for.
static inline VipsImage *teczka_vips_open(const void *bytes, size_t count, const char *options) {
  return vips_image_new_from_buffer(bytes, count, options, NULL);
}

static inline int teczka_vips_to_srgb(VipsImage *in, VipsImage **out) {
  return vips_colourspace(in, out, TeczkaVipsInterpretationSRGB, NULL);
}

static inline int teczka_vips_to_bytes(VipsImage *in, VipsImage **out) {
  return vips_cast(in, out, TeczkaVipsFormatUChar, NULL);
}

/// The pixels and the time of each frame, without anything else that the file said. The option `strip` of the savers below
/// means the same; that of WebP in libvips 8.14 does not heed it.
static inline int teczka_vips_bare(VipsImage *in, VipsImage **out) {
  static const char *const kept[] = {"n-pages", "page-height", "delay", "loop"};
  if (vips_copy(in, out, NULL)) return -1;
  char **fields = vips_image_get_fields(*out);
  for (char **field = fields; field && *field; field++) {
    int isKept = 0;
    for (size_t place = 0; place < sizeof kept / sizeof *kept; place++) isKept |= !strcmp(*field, kept[place]);
    // The size and the colour space are fields as well; they cannot be removed.
    if (!isKept) vips_image_remove(*out, *field);
  }
  g_strfreev(fields);
  return 0;
}

/// Lays what is transparent on white.
static inline int teczka_vips_flatten(VipsImage *in, VipsImage **out) {
  VipsArrayDouble *white = vips_array_double_newv(1, 255.0);
  int result = vips_flatten(in, out, "background", white, NULL);
  vips_area_unref((VipsArea *)white);
  return result;
}

static inline int teczka_vips_save_jpeg(VipsImage *in, int quality, void **bytes, size_t *count) {
  return vips_jpegsave_buffer(in, bytes, count, "Q", quality, "optimize_coding", 1, "strip", 1, NULL);
}

static inline int teczka_vips_save_png(VipsImage *in, void **bytes, size_t *count) {
  return vips_pngsave_buffer(in, bytes, count, "compression", 6, "strip", 1, NULL);
}

static inline int teczka_vips_save_webp(VipsImage *in, int quality, void **bytes, size_t *count) {
  return vips_webpsave_buffer(in, bytes, count, "Q", quality, "effort", 4, "strip", 1, NULL);
}

/// A picture of one colour.
static inline int teczka_vips_plain(int width, int height, double red, double green, double blue, VipsImage **out) {
  VipsImage *black = NULL, *plain = NULL;
  if (vips_black(&black, width, height, "bands", 3, NULL)) return -1;
  double scale[] = {1, 1, 1}, colour[] = {red, green, blue};
  int result = vips_linear(black, &plain, scale, colour, 3, "uchar", 1, NULL);
  g_object_unref(black);
  if (result) return -1;
  result = vips_copy(plain, out, "interpretation", TeczkaVipsInterpretationSRGB, NULL);
  g_object_unref(plain);
  return result;
}

/// A text in Pango's markup as a mask: how much of its colour each pixel takes. Lines break between words, and within
/// a word where it alone is too long.
static inline int teczka_vips_text(const char *markup, const char *font, int width, VipsImage **out) {
  return vips_text(out, markup, "font", font, "width", width, "dpi", 72, "wrap", TeczkaVipsTextWrapWordChar, NULL);
}

static inline int teczka_vips_embed(VipsImage *in, int x, int y, int width, int height, VipsImage **out) {
  return vips_embed(in, out, x, y, width, height, NULL);
}

/// `over` where the mask is white, `under` where it is black, between them elsewhere.
static inline int teczka_vips_blend(VipsImage *mask, VipsImage *over, VipsImage *under, VipsImage **out) {
  return vips_ifthenelse(mask, over, under, out, "blend", 1, NULL);
}

#endif
