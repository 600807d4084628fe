//! Large objects do not take memory. In a process of its own, whose memory is measured.

// Clippy allows `unwrap` in tests, but not in the functions that they share.
#![allow(clippy::unwrap_used, reason = "a test")]

use oci_sdk_emulator::Emulator;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const MIB: usize = 1 << 20;

/// The size of the object: 300 MiB.
const SIZE: usize = 300 * MIB;

/// The memory that the emulator and the client may take for it.
const MOST: usize = 64 * MIB;

/// Returns the most memory that this process has taken so far; none where it is not known.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<usize>().ok().map(|kib| kib * 1024)
}

/// The byte at a place of the object.
fn fill(start: usize, buffer: &mut [u8]) {
    for (index, byte) in buffer.iter_mut().enumerate() {
        *byte = ((start + index) % 251) as u8;
    }
}

/// Sends the head of a request on a new connection.
async fn open(emulator: &Emulator, head: &str) -> TcpStream {
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    let head = format!("{head}\r\nhost: emulator\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
}

/// Reads the head of a response.
async fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// Compares the rest of a response with the bytes of the object from a place on.
async fn compare(stream: &mut TcpStream, start: usize, length: usize) {
    let (mut found, mut expected) = (vec![0; MIB], vec![0; MIB]);
    let mut at = 0;
    while at < length {
        let size = MIB.min(length - at);
        stream.read_exact(&mut found[..size]).await.unwrap();
        fill(start + at, &mut expected[..size]);
        assert!(found[..size] == expected[..size], "different from {at} on");
        at += size;
    }
    assert_eq!(stream.read(&mut found).await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn large_object_takes_no_memory() {
    oci_sdk_witness::watch();
    let builder = Emulator::builder().require_signatures(false).services(["object-storage"]);
    let emulator = builder.start().await.unwrap();
    emulator.seed("object-storage", "/n/ns/b", json!({ "name": "b" })).unwrap();
    let before = peak();

    let mut stream =
        open(&emulator, &format!("PUT /n/ns/b/b/o/o HTTP/1.1\r\ncontent-length: {SIZE}")).await;
    let mut piece = vec![0; MIB];
    for start in (0..SIZE).step_by(MIB) {
        fill(start, &mut piece);
        stream.write_all(&piece).await.unwrap();
    }
    let stored = head(&mut stream).await;
    assert!(stored.starts_with("HTTP/1.1 200"), "{stored}");

    let mut stream = open(&emulator, "GET /n/ns/b/b/o/o HTTP/1.1").await;
    let found = head(&mut stream).await;
    assert!(found.starts_with("HTTP/1.1 200"), "{found}");
    assert!(found.contains(&format!("content-length: {SIZE}\r\n")), "{found}");
    compare(&mut stream, 0, SIZE).await;

    let start = SIZE - 20 * MIB - 1;
    let mut stream =
        open(&emulator, &format!("GET /n/ns/b/b/o/o HTTP/1.1\r\nrange: bytes={start}-")).await;
    let found = head(&mut stream).await;
    assert!(found.starts_with("HTTP/1.1 206"), "{found}");
    compare(&mut stream, start, SIZE - start).await;

    let recorded = emulator.requests();
    assert_eq!((recorded[0].body_length, recorded[0].body.len()), (SIZE as u64, 0));
    if let (Some(before), Some(after)) = (before, peak()) {
        assert!(after - before < MOST, "{} MiB", (after - before) / MIB);
    }
}
