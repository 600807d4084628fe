//! A file that takes as long to read as the test wants: a named pipe.

use std::fs::OpenOptions;
use std::future::Future;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// So often the clock has to tick while the pipe is read.
const TICKS: u64 = 10;

/// So long the reader waits at most, if the clock stands still.
const LIMIT: Duration = Duration::from_secs(2);

/// Runs `scene`, which reads the pipe at `path` once, on a runtime of one thread. Whoever reads has
/// to wait for `content` until other tasks have had their turns.
pub(crate) fn is_read_elsewhere<F: Future>(
    what: &str,
    path: PathBuf,
    content: impl Into<Vec<u8>>,
    scene: impl FnOnce(PathBuf) -> F,
) -> F::Output {
    let (output, ticks) = watched(what, path, content.into(), scene);
    assert!(ticks >= TICKS, "{what} is read on the thread of the runtime: {ticks} ticks");
    output
}

/// What comes of `scene`, and how often the clock ticked while the pipe was read.
fn watched<F: Future>(
    what: &str,
    path: PathBuf,
    content: Vec<u8>,
    scene: impl FnOnce(PathBuf) -> F,
) -> (F::Output, u64) {
    make(&path);
    let ticks = Arc::new(AtomicU64::new(0));
    let (sender, receiver) = channel();
    let (counter, pipe) = (Arc::clone(&ticks), path.clone());
    // Ends with the test, if nobody ever reads.
    thread::spawn(move || {
        // There is somebody who reads as soon as this comes back.
        let mut file = OpenOptions::new().write(true).open(pipe).unwrap();
        let (since, before) = (Instant::now(), counter.load(Ordering::Relaxed));
        let ticked = || counter.load(Ordering::Relaxed) - before;
        while ticked() < TICKS && since.elapsed() < LIMIT {
            thread::sleep(Duration::from_millis(1));
        }
        sender.send(ticked()).unwrap();
        file.write_all(&content).unwrap();
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let output = runtime.block_on(async {
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_millis(2)).await;
                ticks.fetch_add(1, Ordering::Relaxed);
            }
        });
        let ended = tokio::time::timeout(LIMIT * 5, scene(path)).await;
        ended.unwrap_or_else(|_| panic!("{what} is read for ever"))
    });
    let ticked = receiver.try_recv();
    (output, ticked.unwrap_or_else(|_| panic!("{what} was not read at all")))
}

fn make(path: &Path) {
    // What is there may be a file that was looked at before.
    _ = std::fs::remove_file(path);
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success(), "{}", path.display());
}

#[test]
fn who_reads_on_the_thread_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let read = async |path: PathBuf| std::fs::read(path).unwrap();
    let (content, ticks) = watched("a pipe", folder.path().join("pipe"), b"content".into(), read);
    assert_eq!(content, b"content");
    assert!(ticks < TICKS, "{ticks}");
}
