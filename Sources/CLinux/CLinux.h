#ifndef TECZKA_CLINUX_H
#define TECZKA_CLINUX_H

#include <stddef.h>
#include <sys/types.h>

// getdents64(2). The C library has it since 2.30 and declares it only for programs that ask for GNU's extensions.
extern ssize_t getdents64(int folder, void *buffer, size_t size);

#endif
