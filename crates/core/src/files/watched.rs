//! Values that are read from files which other programs may replace at any time.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::file_stamp::{Stamps, stamps};
use crate::error::Error;
use crate::sync::turn::Turn;

/// The default interval between checks. A check costs more than the rest of the system calls of
/// signing a request, and replacing credentials takes seconds anyway.
pub(crate) const CHECK_INTERVAL: Duration = Duration::from_secs(1);

/// The source of a watched value.
pub(crate) trait WatchedSource: Send + Sync {
    /// The value; cheap to clone.
    type Value: Clone + Send + Sync;

    /// The name of the value in log messages.
    const NAME: &'static str;

    /// Returns the paths of the files that the value is read from.
    fn files(&self, cached: Option<&Self::Value>) -> Vec<PathBuf>;

    /// Reads the value. A `forced` reading reuses no part of the cached one.
    fn read(
        &self,
        cached: Option<&Self::Value>,
        forced: bool,
    ) -> impl Future<Output = Result<Self::Value, Error>> + Send;

    /// Returns the time between checks. `None` means that the files are read once.
    fn interval(&self) -> Option<Duration> {
        Some(CHECK_INTERVAL)
    }

    /// Whether the cached value may be used without waiting for a check.
    fn is_usable(&self, _cached: &Self::Value) -> bool {
        true
    }

    /// Whether the cached value may be used after a check has failed, such as while another program
    /// writes to the files.
    fn survives_failure(&self, _cached: &Self::Value) -> bool {
        true
    }
}

/// The cached value of a source. It is checked on use, at most once per interval and by one caller
/// at a time, and read again when a file has changed.
pub(crate) struct Watched<S: WatchedSource> {
    source: S,
    state: Mutex<WatchedState<S::Value>>,
    /// Taken by the caller that checks the files.
    turn: Turn,
}

struct WatchedState<V> {
    cached: Option<Cached<V>>,
    /// The start of the last check; `None` when the next use needs another.
    checked: Option<Instant>,
    /// The number of checks, by which a caller that waited for one can tell that it has ended.
    checks: u64,
    /// The number of checks that read the files.
    reads: u64,
    /// The error of the last check.
    failure: Option<Error>,
}

#[derive(Clone)]
struct Cached<V> {
    value: V,
    stamps: Stamps,
}

impl<S: WatchedSource> Watched<S> {
    /// Creates a value that is read on first use.
    pub(crate) fn new(source: S) -> Self {
        Self::with_state(source, None, None)
    }

    /// Creates a value that was just read, from files that had these stamps before.
    pub(crate) fn with_value(source: S, value: S::Value, stamps: Stamps) -> Self {
        Self::with_state(source, Some(Cached { value, stamps }), Some(Instant::now()))
    }

    fn with_state(source: S, cached: Option<Cached<S::Value>>, checked: Option<Instant>) -> Self {
        let state = WatchedState { cached, checked, checks: 0, reads: 0, failure: None };
        Self { source, state: Mutex::new(state), turn: Turn::default() }
    }

    pub(crate) fn source(&self) -> &S {
        &self.source
    }

    pub(crate) fn source_mut(&mut self) -> &mut S {
        &mut self.source
    }

    /// Returns the cached value.
    pub(crate) fn cached(&self) -> Option<S::Value> {
        self.state().cached.as_ref().map(|cached| cached.value.clone())
    }

    /// Returns the current value, checking the files if a check is due.
    pub(crate) async fn get(&self) -> Result<S::Value, Error> {
        let (cached, checks) = {
            let state = self.state();
            let cached = state.cached.as_ref().map(|cached| &cached.value);
            let cached = cached.filter(|value| self.source.is_usable(value));
            if let Some(value) = cached
                && state.checked.is_some_and(|at| !self.is_due(at))
            {
                return Ok(value.clone());
            }
            (cached.cloned(), state.checks)
        };
        let Some(value) = cached else {
            let _turn = self.turn.take().await;
            return match self.outcome_if(|state| state.checks != checks) {
                Some(outcome) => outcome,
                None => self.check(false).await,
            };
        };
        // Another caller is checking the files; until then the cached value is good.
        let Some(_turn) = self.turn.try_take() else { return Ok(value) };
        match self.check(false).await {
            Err(error) if self.source.survives_failure(&value) => {
                tracing::warn!(
                    %error,
                    "{} could not be read again; the cached one is used",
                    S::NAME
                );
                Ok(value)
            }
            result => result,
        }
    }

    /// Reads the files, changed or not. Concurrent callers share one reading.
    pub(crate) async fn reload(&self) -> Result<S::Value, Error> {
        let reads = self.state().reads;
        let _turn = self.turn.take().await;
        match self.outcome_if(|state| state.reads != reads) {
            Some(outcome) => outcome,
            None => self.check(true).await,
        }
    }

    fn is_due(&self, checked: Instant) -> bool {
        self.source.interval().is_some_and(|interval| checked.elapsed() >= interval)
    }

    /// Returns the outcome of the last check if it is one that the caller has waited for.
    fn outcome_if(
        &self,
        is_shared: impl FnOnce(&WatchedState<S::Value>) -> bool,
    ) -> Option<Result<S::Value, Error>> {
        let state = self.state();
        if !is_shared(&state) {
            return None;
        }
        match &state.failure {
            Some(error) => Some(Err(error.retold())),
            None => state.cached.as_ref().map(|cached| Ok(cached.value.clone())),
        }
    }

    /// Reads the files if they have changed, or if reading is `forced`. The caller has taken the
    /// turn.
    async fn check(&self, forced: bool) -> Result<S::Value, Error> {
        let began = Instant::now();
        let cached = self.state().cached.clone();
        let value = cached.as_ref().map(|cached| &cached.value);
        // Taken before the files are read, so that the next check notices a change in between.
        let stamps = stamps(self.source.files(value)).await;
        let unchanged = cached.as_ref().filter(|cached| !forced && cached.stamps == stamps);
        let result = match unchanged {
            Some(cached) => Ok(cached.value.clone()),
            None => self.source.read(value, forced).await,
        };
        let mut state = self.state();
        state.checks += 1;
        state.reads += u64::from(unchanged.is_none());
        state.failure = result.as_ref().err().map(Error::retold);
        if let Ok(value) = &result {
            state.cached = Some(Cached { value: value.clone(), stamps });
        }
        let survives =
            state.cached.as_ref().is_some_and(|cached| self.source.survives_failure(&cached.value));
        state.checked = Some(began).filter(|_| result.is_ok() || survives);
        result
    }

    fn state(&self) -> MutexGuard<'_, WatchedState<S::Value>> {
        // Nothing that is done under the lock can panic half way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
impl<S: WatchedSource> Watched<S> {
    pub(crate) fn checks(&self) -> u64 {
        self.state().checks
    }

    pub(crate) fn reads(&self) -> u64 {
        self.state().reads
    }

    pub(crate) fn turn(&self) -> &Turn {
        &self.turn
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use tokio::time::advance;

    use super::super::small_file::read_text;
    use super::*;

    /// The text of a file. An empty file is an error.
    struct Text {
        file: tempfile::NamedTempFile,
        survives: AtomicBool,
    }

    impl WatchedSource for Text {
        type Value = Arc<str>;

        const NAME: &'static str = "the text";

        fn files(&self, _cached: Option<&Arc<str>>) -> Vec<PathBuf> {
            vec![self.file.path().to_owned()]
        }

        async fn read(&self, _cached: Option<&Arc<str>>, _forced: bool) -> Result<Arc<str>, Error> {
            let text = read_text(self.file.path()).await.unwrap();
            if text.is_empty() { Err(Error::config("empty")) } else { Ok(text.into()) }
        }

        fn survives_failure(&self, _cached: &Arc<str>) -> bool {
            self.survives.load(Ordering::Relaxed)
        }
    }

    fn watched(text: &str) -> Watched<Text> {
        let file = tempfile::NamedTempFile::new().unwrap();
        let watched = Watched::new(Text { file, survives: AtomicBool::new(true) });
        watched.write(text);
        watched
    }

    impl Watched<Text> {
        fn write(&self, text: &str) {
            std::fs::write(self.source.file.path(), text).unwrap();
        }

        /// The value once a check is due.
        async fn next(&self) -> Result<Arc<str>, String> {
            advance(CHECK_INTERVAL).await;
            self.get().await.map_err(|error| error.to_string())
        }
    }

    #[tokio::test(start_paused = true)]
    async fn unchanged_file_is_checked_once_per_interval_and_not_read() {
        let watched = watched("first");
        for _ in 0..3 {
            for _ in 0..10 {
                assert_eq!(&*watched.get().await.unwrap(), "first");
            }
            advance(CHECK_INTERVAL).await;
        }
        assert_eq!((watched.checks(), watched.reads()), (3, 1));
    }

    #[tokio::test(start_paused = true)]
    async fn value_survives_a_failed_check_and_is_replaced_by_the_next_good_one() {
        let watched = watched("first");
        assert_eq!(watched.next().await.as_deref(), Ok("first"));
        watched.write("");
        assert_eq!(watched.next().await.as_deref(), Ok("first"));
        watched.reload().await.unwrap_err();
        watched.write("the third");
        assert_eq!(&*watched.get().await.unwrap(), "first", "the failed check counts");
        assert_eq!(watched.next().await.as_deref(), Ok("the third"));
    }

    #[tokio::test(start_paused = true)]
    async fn value_that_does_not_survive_is_checked_by_each_call() {
        let watched = watched("first");
        watched.source.survives.store(false, Ordering::Relaxed);
        assert_eq!(watched.next().await.as_deref(), Ok("first"));
        watched.write("");
        assert_eq!(watched.next().await.unwrap_err(), "empty");
        watched.get().await.unwrap_err();
        watched.write("second");
        assert_eq!(&*watched.get().await.unwrap(), "second");
    }
}
