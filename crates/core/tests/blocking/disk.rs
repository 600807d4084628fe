//! A disk that is as slow as the test wants: all blocking threads are busy.

use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// The number of clock ticks that must pass while the disk is busy.
const TICKS: u64 = 10;

/// The time limit of the reader if the clock stands still.
const LIMIT: Duration = Duration::from_secs(2);

/// Runs `scene`, which reads the file at `path`, on a single-threaded runtime. The reader waits for
/// `content` until other tasks have run.
pub(crate) fn is_read_elsewhere<F: Future>(
    what: &str,
    path: PathBuf,
    content: impl AsRef<[u8]>,
    scene: impl FnOnce(PathBuf) -> F,
) -> F::Output {
    let (output, ticks) = watched(what, path, content.as_ref(), scene);
    assert!(ticks >= TICKS, "{what} is read on the thread of the runtime: {ticks} ticks");
    output
}

/// Returns the result of `scene`, and the number of clock ticks before it ended or the disk was
/// ready.
fn watched<F: Future>(
    what: &str,
    path: PathBuf,
    content: &[u8],
    scene: impl FnOnce(PathBuf) -> F,
) -> (F::Output, u64) {
    std::fs::write(&path, content).unwrap();
    let ticks = Arc::new(AtomicU64::new(0));
    let (sender, receiver) = channel();
    let counter = Arc::clone(&ticks);
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().max_blocking_threads(1).build().unwrap();
    let output = runtime.block_on(async {
        tokio::task::spawn_blocking(move || {
            let since = Instant::now();
            let ticked = || counter.load(Ordering::Relaxed);
            while ticked() < TICKS && since.elapsed() < LIMIT {
                thread::sleep(Duration::from_millis(1));
            }
            // There is no receiver once the scene has ended.
            _ = sender.send(ticked());
        });
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_millis(2)).await;
                ticks.fetch_add(1, Ordering::Relaxed);
            }
        });
        let ended = tokio::time::timeout(LIMIT * 5, scene(path)).await;
        ended.unwrap_or_else(|_| panic!("{what} is read for ever"))
    });
    // A scene that did not wait for another thread has ended before.
    (output, receiver.try_recv().unwrap_or_default())
}

#[test]
fn reading_on_the_async_thread_is_detected() {
    let folder = tempfile::tempdir().unwrap();
    let read = async |path: PathBuf| std::fs::read(path).unwrap();
    let (content, ticks) = watched("a file", folder.path().join("file"), b"content", read);
    assert_eq!(content, b"content");
    assert!(ticks < TICKS, "{ticks}");
}
