#pragma once
#include <stddef.h>
#include <stdint.h>

/// Encodes groups of three bytes as base64url (RFC 4648, 5), many at a time where the processor can.
///
/// Reads no byte beyond `count`. `out` has room for four bytes for every three of `count`.
///
/// - Returns: how many bytes were encoded, a multiple of three; the rest is left to the caller. 0 where the processor cannot.
size_t teczka_base64url_encode(const uint8_t *in, size_t count, uint8_t *out);
