#include "base64.h"

#if defined(__x86_64__)
#include <immintrin.h>

// After W. Muła and D. Lemire, “Faster Base64 Encoding and Decoding Using AVX2 Instructions” (ACM TWEB, 2018): 24 bytes become
// 32 letters, whose six bits are moved into place by two multiplications and turned into letters by one table of differences.
__attribute__((target("avx2"))) static size_t encode_avx2(const uint8_t *in, size_t count, uint8_t *out) {
  const __m256i spread = _mm256_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10,  //
                                          1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
  const __m256i differences = _mm256_setr_epi8('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                               '0' - 52, '0' - 52, '0' - 52, '-' - 62, '_' - 63, 'A', 0, 0,  //
                                               'a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                               '0' - 52, '0' - 52, '0' - 52, '-' - 62, '_' - 63, 'A', 0, 0);
  size_t done = 0;
  // The second half is read as 16 bytes of which 12 are used.
  while (count - done >= 28) {
    const __m128i low = _mm_loadu_si128((const __m128i *)(in + done));
    const __m128i high = _mm_loadu_si128((const __m128i *)(in + done + 12));
    const __m256i groups = _mm256_shuffle_epi8(_mm256_set_m128i(high, low), spread);
    const __m256i even = _mm256_mulhi_epu16(_mm256_and_si256(groups, _mm256_set1_epi32(0x0fc0fc00)), _mm256_set1_epi32(0x04000040));
    const __m256i odd = _mm256_mullo_epi16(_mm256_and_si256(groups, _mm256_set1_epi32(0x003f03f0)), _mm256_set1_epi32(0x01000010));
    const __m256i values = _mm256_or_si256(even, odd);
    // 0 for the lower case, 1 to 10 for digits, 11 and 12 for the signs, 13 for the upper case.
    __m256i kind = _mm256_subs_epu8(values, _mm256_set1_epi8(51));
    const __m256i is_upper = _mm256_cmpgt_epi8(_mm256_set1_epi8(26), values);
    kind = _mm256_or_si256(kind, _mm256_and_si256(is_upper, _mm256_set1_epi8(13)));
    const __m256i letters = _mm256_add_epi8(values, _mm256_shuffle_epi8(differences, kind));
    _mm256_storeu_si256((__m256i *)out, letters);
    done += 24;
    out += 32;
  }
  return done;
}

// After the same, “Base64 encoding and decoding at almost the speed of a memory copy” (Software: Practice and Experience, 2020).
__attribute__((target("avx512f,avx512bw,avx512vbmi"))) static size_t encode_avx512(const uint8_t *in, size_t count, uint8_t *out) {
  static const uint8_t alphabet[64] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  uint8_t places[64];
  for (int group = 0; group < 16; group++) {
    places[4 * group] = (uint8_t)(3 * group + 1);
    places[4 * group + 1] = (uint8_t)(3 * group);
    places[4 * group + 2] = (uint8_t)(3 * group + 2);
    places[4 * group + 3] = (uint8_t)(3 * group + 1);
  }
  const __m512i spread = _mm512_loadu_si512(places);
  const __m512i letters = _mm512_loadu_si512(alphabet);
  const __m512i shifts = _mm512_set1_epi64(0x3036242a1016040aL);
  size_t done = 0;
  // 64 bytes are read of which 48 are used.
  while (count - done >= 64) {
    const __m512i groups = _mm512_permutexvar_epi8(spread, _mm512_loadu_si512(in + done));
    const __m512i values = _mm512_multishift_epi64_epi8(shifts, groups);
    _mm512_storeu_si512(out, _mm512_permutexvar_epi8(values, letters));
    done += 48;
    out += 64;
  }
  return done;
}

size_t teczka_base64url_encode(const uint8_t *in, size_t count, uint8_t *out) {
  if (__builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512bw")) return encode_avx512(in, count, out);
  return __builtin_cpu_supports("avx2") ? encode_avx2(in, count, out) : 0;
}
#else
size_t teczka_base64url_encode(const uint8_t *in, size_t count, uint8_t *out) {
  (void)in, (void)count, (void)out;
  return 0;
}
#endif
