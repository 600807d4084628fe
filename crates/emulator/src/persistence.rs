//! The state file: loaded at the start, written after changes and at the end.

use std::{
    fs::{self, File, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use serde_json::Value;
use tokio::task::JoinHandle;

use crate::{
    issuer::Instance,
    lock::lock,
    saved_files::{Directory, beside},
    snapshot::{self, StateError},
    state::EmulatorState,
};

/// The delay between a change and the write, which collects further changes.
const DELAY: Duration = Duration::from_millis(500);

/// A write of a large state delays the next one by this many times its own duration.
const REST: u32 = 9;

/// The reason why a state file was not loaded. The file has not changed.
#[derive(Debug, thiserror::Error)]
#[error("cannot load the state file {}: {problem}", path.display())]
pub struct StateFileError {
    path: PathBuf,
    problem: String,
}

/// The hint of errors about a file that is there.
const HINT: &str = "remove or rename the file to start with an empty state";

/// A state file that was read.
#[derive(Debug)]
pub(crate) struct Saved {
    path: PathBuf,
    lock: Lock,
    /// None if there is no file yet.
    state: Option<Value>,
}

impl Saved {
    /// Reads a state file, if it exists.
    pub(crate) fn read(path: &Path) -> Result<Self, StateFileError> {
        let failed = |problem: String| StateFileError { path: path.to_owned(), problem };
        let lock = Lock::of(path).map_err(failed)?;
        let state = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(error.to_string())),
            Ok(bytes) => Some(
                serde_json::from_slice(&bytes)
                    .map_err(|error| failed(format!("it is not JSON: {error}; {HINT}")))?,
            ),
        };
        Ok(Self { path: path.to_owned(), lock, state })
    }

    /// Returns the instance of the saved state.
    pub(crate) fn instance(&self) -> Option<Instance> {
        snapshot::instance(self.state.as_ref()?)
    }

    /// Restores the state, and starts to save its changes.
    pub(crate) fn restore(self, state: &Arc<EmulatorState>) -> Result<Persistence, StateFileError> {
        let Self { path, lock, state: saved } = self;
        let failed = |problem: String| StateFileError { path: path.clone(), problem };
        match saved {
            // An unusable path is an error now rather than after the first change.
            None => save(state, &path)
                .map_err(|error| failed(format!("it cannot be written: {error}")))?,
            Some(saved) => {
                let files = saved.get("files").unwrap_or(&Value::Null);
                let mut files = Directory::of(beside(&path), files);
                snapshot::import(state, &saved, &mut files)
                    .map_err(|error| failed(format!("{error}; {HINT}")))?;
            }
        }
        Ok(Persistence::start(Arc::clone(state), path, lock))
    }
}

/// Keeps other emulators from the state file: each would overwrite what the other has saved.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "the lock ends when the file is closed")] File);

impl Lock {
    /// Locks a file beside the state file, as that one is replaced by each write.
    fn of(path: &Path) -> Result<Self, String> {
        let mut name = path.as_os_str().to_owned();
        name.push(".lock");
        let opened = File::options().create(true).truncate(false).write(true).open(&name);
        let file = opened.map_err(|error| {
            format!("{} cannot be created: {error}", Path::new(&name).display())
        })?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => {
                Err("another emulator uses it; stop it, or use another file".to_owned())
            }
            // A file system without locks.
            Err(TryLockError::Error(error)) => {
                tracing::warn!(%error, "cannot lock {}", Path::new(&name).display());
                Ok(Self(file))
            }
        }
    }
}

/// Saves the state. The file is replaced at once: a reader finds the old state or the new one.
fn save(state: &EmulatorState, path: &Path) -> Result<(), StateError> {
    let mut files = Directory::new(beside(path));
    let mut saved = snapshot::export(state, &mut files)?;
    saved.insert("files".to_owned(), files.to_value());
    let written = || -> io::Result<()> {
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let mut file = tempfile::NamedTempFile::new_in(directory.unwrap_or(Path::new(".")))?;
        let mut buffered = io::BufWriter::new(&mut file);
        serde_json::to_writer(&mut buffered, &saved)?;
        buffered.write_all(b"\n")?;
        buffered.flush()?;
        drop(buffered);
        file.as_file().sync_data()?;
        file.persist(path)?;
        // Only now is nothing in the directory that the file needs.
        files.sweep()
    };
    written().map_err(StateError::Contents)
}

/// Writes the state to a file after changes.
#[derive(Debug)]
pub(crate) struct Persistence {
    writer: Arc<Writer>,
    task: JoinHandle<()>,
    _lock: Lock,
}

#[derive(Debug)]
struct Writer {
    state: Arc<EmulatorState>,
    path: PathBuf,
    /// The number of the change that was saved last.
    saved: Mutex<u64>,
}

impl Writer {
    /// Saves the state if it has changed. Blocks.
    fn save(&self) -> Result<(), StateError> {
        let mut saved = lock(&self.saved);
        let changes = *self.state.changes.borrow();
        if *saved != changes {
            save(&self.state, &self.path)?;
            *saved = changes;
        }
        Ok(())
    }

    /// Like [`save`](Self::save), and logs an error.
    fn save_or_log(&self) {
        if let Err(error) = self.save() {
            tracing::error!(%error, "cannot write {}", self.path.display());
        }
    }
}

impl Persistence {
    /// Starts to write the changes that follow.
    fn start(state: Arc<EmulatorState>, path: PathBuf, lock: Lock) -> Self {
        let mut changes = state.changes.subscribe();
        let saved = Mutex::new(*changes.borrow_and_update());
        let writer = Arc::new(Writer { state, path, saved });
        let task = tokio::spawn({
            let writer = Arc::clone(&writer);
            async move {
                while changes.changed().await.is_ok() {
                    tokio::time::sleep(DELAY).await;
                    changes.borrow_and_update();
                    let started = Instant::now();
                    let writer = Arc::clone(&writer);
                    let _ = tokio::task::spawn_blocking(move || writer.save_or_log()).await;
                    tokio::time::sleep(started.elapsed() * REST).await;
                }
            }
        });
        Self { writer, task, _lock: lock }
    }

    /// Saves the last changes. Blocks.
    pub(crate) fn save(&self) -> Result<(), StateError> {
        self.writer.save()
    }

    /// Stops, and saves the last changes. Blocks.
    pub(crate) fn finish(self) {
        self.task.abort();
        self.writer.save_or_log();
    }
}
