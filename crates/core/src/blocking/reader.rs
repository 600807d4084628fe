//! A download as a reader of the standard library.

use std::io::{self, BufRead, Read};

use bytes::{Buf, Bytes};

use super::block_on;
use crate::net::body::byte_stream::{ByteStream, io_error};

/// Reads a [`ByteStream`] with blocking calls.
///
/// An error is an [`io::Error`] whose inner error is an [`Error`](crate::Error).
///
/// # Example
///
/// ```no_run
/// use std::io::BufRead;
///
/// use oci_sdk_core::ByteStream;
/// use oci_sdk_core::blocking::Reader;
///
/// # fn example(download: ByteStream) -> std::io::Result<()> {
/// for line in Reader::new(download).lines() {
///     println!("{}", line?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Reader {
    stream: ByteStream,
    /// Received bytes that are not read yet.
    held: Bytes,
}

impl Reader {
    /// Creates a reader of the bytes that `stream` has not returned yet.
    pub fn new(stream: ByteStream) -> Self {
        Self { stream, held: Bytes::new() }
    }

    /// Returns the stream, which has the declared length.
    pub fn get_ref(&self) -> &ByteStream {
        &self.stream
    }
}

impl BufRead for Reader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.held.is_empty() {
            match block_on(self.stream.chunk()).map_err(io_error)? {
                Some(bytes) => self.held = bytes,
                None => break,
            }
        }
        Ok(&self.held)
    }

    fn consume(&mut self, amount: usize) {
        self.held.advance(amount);
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let length = self.fill_buf()?.read(buffer)?;
        self.consume(length);
        Ok(length)
    }
}
