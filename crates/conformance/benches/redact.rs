//! The time to redact text that is built to be slow to redact: 1 MiB of each kind.
//!
//! The budget is 0.1 s for each, because a hostile service or proxy can choose the text.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use oci_sdk_core::fuzzing::redacted;

const LENGTH: usize = 1024 * 1024;

const BUDGET: Duration = Duration::from_millis(100);

/// The pieces that the text repeats.
const PIECES: [&str; 22] = [
    "a=",
    "\"a\":",
    "\\",
    "\"\\\"\\\\\\\"",
    "eyJ.",
    "eyJ.eyJ.",
    "-----BEGIN ",
    "-----BEGIN PRIVATE KEY",
    "://",
    "://://@",
    "/p/",
    "/p//p/",
    "ST$",
    "{\"password\":{{{{",
    "{\"password\":[\"\\\"",
    "Bearer ",
    "Bearer Bearer",
    "token=",
    "token: must ",
    "password: , ",
    "name",
    "a-",
];

fn hostile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("redact 1 MiB");
    group.sample_size(10).measurement_time(Duration::from_secs(1));
    let mut slowest = (Duration::ZERO, "");
    for piece in PIECES {
        let text = piece.repeat(LENGTH / piece.len());
        let started = Instant::now();
        black_box(redacted(&text));
        slowest = slowest.max((started.elapsed(), piece));
        group.bench_function(piece.escape_default().to_string(), |bencher| {
            bencher.iter_batched(|| &text, |text| redacted(text).len(), BatchSize::SmallInput);
        });
    }
    group.finish();
    let (time, piece) = slowest;
    println!("the slowest: {time:?} for {piece:?}, budget {BUDGET:?}");
}

criterion_group!(benches, hostile);
criterion_main!(benches);
