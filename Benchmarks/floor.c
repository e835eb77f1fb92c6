/* The floor under the benchmark: the least a compiler of Markdown files to pages can do.
 *
 *     floor CONTENT OUT
 *
 * reads every .md below CONTENT, skips the front matter, renders the body with cmark-gfm, wraps it in
 * a page and writes OUT/<path without .md>/index.html, on all cores. No YAML is read, no link followed.
 *
 * The workers are processes that share one atomic counter, not threads: cmark-gfm keeps its
 * table of special characters in a global that every parser with extensions changes while it works, so
 * two threads spoil each other's output.
 */

#define _GNU_SOURCE

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const int OPTIONS = CMARK_OPT_FOOTNOTES;
static const char *const EXTENSIONS[] = {"table", "strikethrough", "autolink", "tasklist"};
enum { EXTENSION_COUNT = sizeof EXTENSIONS / sizeof EXTENSIONS[0] };

static const char HEAD_BEFORE_TITLE[] =
    "<!doctype html>\n<html lang=\"pl\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
static const char HEAD_AFTER_TITLE[] =
    "</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n<main>\n";
static const char TAIL[] = "</main>\n</body>\n</html>\n";

/* The .md files found, as paths relative to CONTENT. */
struct paths {
    char **items;
    size_t count;
    size_t capacity;
};

/* Bytes that grow. */
struct buffer {
    char *bytes;
    size_t length;
    size_t capacity;
};

/* Says what failed on what, and ends the process. */
static _Noreturn void fail(const char *action, const char *subject) {
    fprintf(stderr, "floor: %s %s: %s\n", action, subject, strerror(errno));
    exit(1);
}

static void *grow(void *memory, size_t size) {
    void *grown = realloc(memory, size);
    if (grown == NULL) fail("cannot allocate", "memory");
    return grown;
}

static char *join(const char *directory, const char *name) {
    char *path = NULL;
    int length = directory[0] == '\0' ? asprintf(&path, "%s", name) : asprintf(&path, "%s/%s", directory, name);
    if (length < 0) fail("cannot allocate", "a path");
    return path;
}

static void add_path(struct paths *paths, char *path) {
    if (paths->count == paths->capacity) {
        paths->capacity = paths->capacity == 0 ? 256 : paths->capacity * 2;
        paths->items = grow(paths->items, paths->capacity * sizeof *paths->items);
    }
    paths->items[paths->count++] = path;
}

static bool is_markdown(const char *name) {
    size_t length = strlen(name);
    return length > 3 && strcmp(name + length - 3, ".md") == 0;
}

/* Collects the .md files of a directory (given relative to the root) and of those below it. */
static void collect(const char *root, const char *relative, struct paths *paths) {
    char *full = join(root, relative);
    DIR *directory = opendir(full);
    if (directory == NULL) fail("cannot open", full);
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        char *path = join(relative, entry->d_name);
        if (entry->d_type == DT_DIR) {
            collect(root, path, paths);
            free(path);
        } else if (is_markdown(entry->d_name)) {
            add_path(paths, path);
        } else {
            free(path);
        }
    }
    closedir(directory);
    free(full);
}

/* Reads a file whole into the buffer, with a zero byte after it. */
static void read_file(int root, const char *path, struct buffer *buffer) {
    int file = openat(root, path, O_RDONLY | O_CLOEXEC);
    if (file < 0) fail("cannot open", path);
    struct stat status;
    if (fstat(file, &status) != 0) fail("cannot read", path);
    size_t size = (size_t)status.st_size;
    if (buffer->capacity < size + 1) {
        buffer->capacity = size * 2 + 1;
        buffer->bytes = grow(buffer->bytes, buffer->capacity);
    }
    buffer->length = 0;
    while (buffer->length < size) {
        ssize_t got = read(file, buffer->bytes + buffer->length, size - buffer->length);
        if (got < 0) fail("cannot read", path);
        if (got == 0) break;
        buffer->length += (size_t)got;
    }
    buffer->bytes[buffer->length] = '\0';
    close(file);
}

/* Where the body begins: after the line that closes the front matter, if there is one. */
static const char *body_of(const struct buffer *text) {
    if (strncmp(text->bytes, "---\n", 4) != 0) return text->bytes;
    const char *end = strstr(text->bytes + 3, "\n---\n");
    return end == NULL ? text->bytes : end + 5;
}

/* Renders Markdown; the caller frees the HTML. */
static char *render(const char *body, size_t length) {
    cmark_parser *parser = cmark_parser_new(OPTIONS);
    for (int i = 0; i < EXTENSION_COUNT; i++) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(EXTENSIONS[i]));
    }
    cmark_parser_feed(parser, body, length);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, OPTIONS, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(document);
    cmark_parser_free(parser);
    return html;
}

/* Makes a directory and those above it, below the open directory `root`. */
static void make_directories(int root, char *path) {
    if (mkdirat(root, path, 0777) == 0 || errno == EEXIST) return;
    char *slash = strrchr(path, '/');
    if (errno != ENOENT || slash == NULL) fail("cannot make the directory", path);
    *slash = '\0';
    make_directories(root, path);
    *slash = '/';
    if (mkdirat(root, path, 0777) != 0 && errno != EEXIST) fail("cannot make the directory", path);
}

static void append(struct buffer *buffer, const char *bytes, size_t length) {
    if (buffer->capacity < buffer->length + length) {
        buffer->capacity = (buffer->length + length) * 2;
        buffer->bytes = grow(buffer->bytes, buffer->capacity);
    }
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
}

static void write_file(int root, const char *path, const struct buffer *page) {
    int file = openat(root, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0) fail("cannot write", path);
    for (size_t done = 0; done < page->length;) {
        ssize_t put = write(file, page->bytes + done, page->length - done);
        if (put < 0) fail("cannot write", path);
        done += (size_t)put;
    }
    if (close(file) != 0) fail("cannot write", path);
}

/* Writes the page of a record: `folder/id.md` becomes folder/id/index.html. */
static void write_page(int out, const char *path, const char *html, struct buffer *page) {
    char place[PATH_MAX];
    size_t stem = strlen(path) - 3;
    if (stem + sizeof "/index.html" > sizeof place) {
        errno = ENAMETOOLONG;
        fail("cannot write", path);
    }
    memcpy(place, path, stem);
    place[stem] = '\0';
    make_directories(out, place);

    const char *slash = strrchr(place, '/');
    const char *id = slash == NULL ? place : slash + 1;
    page->length = 0;
    append(page, HEAD_BEFORE_TITLE, sizeof HEAD_BEFORE_TITLE - 1);
    append(page, id, strlen(id));
    append(page, HEAD_AFTER_TITLE, sizeof HEAD_AFTER_TITLE - 1);
    append(page, html, strlen(html));
    append(page, TAIL, sizeof TAIL - 1);

    memcpy(place + stem, "/index.html", sizeof "/index.html");
    write_file(out, place, page);
}

/* One worker: takes the next file until none is left. */
static void work(int content, int out, const struct paths *paths, atomic_size_t *next) {
    struct buffer text = {0};
    struct buffer page = {0};
    for (size_t i; (i = atomic_fetch_add(next, 1)) < paths->count;) {
        read_file(content, paths->items[i], &text);
        const char *body = body_of(&text);
        char *html = render(body, text.length - (size_t)(body - text.bytes));
        write_page(out, paths->items[i], html, &page);
        free(html);
    }
    free(text.bytes);
    free(page.bytes);
}

/* How many cores this process may use. */
static int core_count(void) {
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 1;
    return CPU_COUNT(&allowed);
}

/* A counter that processes forked from here share. */
static atomic_size_t *shared_counter(void) {
    void *memory = mmap(NULL, sizeof(atomic_size_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) fail("cannot share", "memory");
    atomic_size_t *counter = memory;
    atomic_init(counter, 0);
    return counter;
}

/* Starts the workers beside this process; it is one of them itself. */
static void start_helpers(int content, int out, const struct paths *paths, atomic_size_t *next, int count) {
    for (int i = 0; i < count; i++) {
        pid_t helper = fork();
        if (helper < 0) fail("cannot start", "a worker");
        if (helper == 0) {
            work(content, out, paths, next);
            _exit(0);
        }
    }
}

/* Waits for the helpers; true if each ended well. */
static bool helpers_ended_well(void) {
    bool well = true;
    for (int status; wait(&status) > 0;) {
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) well = false;
    }
    return well;
}

static int open_directory(const char *path) {
    int directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) fail("cannot open", path);
    return directory;
}

int main(int argc, char **argv) {
    if (argc == 2 && strcmp(argv[1], "--version") == 0) {
        printf("cmark-gfm %s\n", cmark_version_string());
        return 0;
    }
    if (argc != 3) {
        fprintf(stderr, "usage: floor CONTENT OUT | floor --version\n");
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    struct paths paths = {0};
    collect(argv[1], "", &paths);
    if (mkdir(argv[2], 0777) != 0 && errno != EEXIST) fail("cannot make the directory", argv[2]);
    int content = open_directory(argv[1]);
    int out = open_directory(argv[2]);

    atomic_size_t *next = shared_counter();
    start_helpers(content, out, &paths, next, core_count() - 1);
    work(content, out, &paths, next);
    return helpers_ended_well() ? 0 : 1;
}
