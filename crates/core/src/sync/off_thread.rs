//! Blocking work on the threads of the blocking pool.

use std::io;
use std::time::Duration;

use tokio::time::timeout;

use super::runtime::check_runtime;

/// The time limit for such work: reading a small file, or generating a key.
const LIMIT: Duration = Duration::from_secs(30);

/// Runs `work` on a blocking thread and waits for its result up to a time limit.
///
/// # Errors
///
/// When there is no runtime, or the work times out, panics, or is lost with the runtime.
pub(crate) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<T> {
    check_runtime().map_err(io::Error::other)?;
    match timeout(LIMIT, tokio::task::spawn_blocking(work)).await {
        Ok(result) => result.map_err(io::Error::other),
        Err(_) => {
            let message = format!("timed out after {LIMIT:?}; does the disk respond?");
            Err(io::Error::new(io::ErrorKind::TimedOut, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use tokio::runtime::Builder;
    use tokio::time::advance;

    use super::*;

    #[test]
    fn blocked_thread_times_out() {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .start_paused(true)
            .max_blocking_threads(1)
            .build()
            .unwrap();
        let (release, blocked) = channel::<()>();
        runtime.block_on(async {
            tokio::task::spawn_blocking(move || blocked.recv());
            let waiting = tokio::spawn(off_thread(|| 1));
            tokio::task::yield_now().await;
            advance(LIMIT).await;
            let error = waiting.await.unwrap().unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::TimedOut);
            release.send(()).unwrap();
            assert_eq!(off_thread(|| 2).await.unwrap(), 2);
        });
    }
}
