/* Runs a program and reports what it took.
 *
 *     measure REPORT PROGRAM [ARGUMENT ...]
 *
 * writes one line to the file REPORT: nanoseconds of wall time, microseconds of CPU time, the peak memory
 * in KiB (of the largest process, if the program starts others) and the exit status (128 + the
 * signal, if one ended it). This process is small on purpose: a child's peak memory counts from
 * the process that it was forked from.
 */

#define _GNU_SOURCE

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static _Noreturn void fail(const char *subject) {
    fprintf(stderr, "measure: %s: %s\n", subject, strerror(errno));
    _exit(127);
}

static long long nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static long long microseconds(struct timeval time) {
    return time.tv_sec * 1000000LL + time.tv_usec;
}

static int exit_status(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: measure REPORT PROGRAM [ARGUMENT ...]\n");
        return 2;
    }
    long long start = nanoseconds();
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
        execv(argv[2], argv + 2);
        fail(argv[2]);
    }
    int status;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) < 0) fail("wait4");
    long long wall = nanoseconds() - start;

    FILE *report = fopen(argv[1], "w");
    if (report == NULL) fail(argv[1]);
    fprintf(report, "%lld %lld %ld %d\n", wall, microseconds(usage.ru_utime) + microseconds(usage.ru_stime),
            usage.ru_maxrss, exit_status(status));
    return fclose(report) == 0 ? 0 : 127;
}
