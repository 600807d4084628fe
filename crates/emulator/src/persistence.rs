//! The state file: loaded at the start, written after changes and at the end.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use serde_json::Value;
use tokio::task::JoinHandle;

use crate::{
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

/// Loads a state file, if it exists.
pub(crate) fn load(state: &EmulatorState, path: &Path) -> Result<(), StateFileError> {
    let failed = |problem: String| StateFileError { path: path.to_owned(), problem };
    let bytes = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            // An unusable path is an error now rather than after the first change.
            return save(state, path)
                .map_err(|error| failed(format!("it cannot be written: {error}")));
        }
        read => read.map_err(|error| failed(error.to_string()))?,
    };
    let hint = "remove or rename the file to start with an empty state";
    let saved: Value = serde_json::from_slice(&bytes)
        .map_err(|error| failed(format!("it is not JSON: {error}; {hint}")))?;
    let files = saved.get("files").unwrap_or(&Value::Null);
    let mut files = Directory::of(beside(path), files);
    snapshot::import(state, &saved, &mut files).map_err(|error| failed(format!("{error}; {hint}")))
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
    fn save(&self) {
        let mut saved = lock(&self.saved);
        let changes = *self.state.changes.borrow();
        if *saved == changes {
            return;
        }
        match save(&self.state, &self.path) {
            Ok(()) => *saved = changes,
            Err(error) => tracing::error!(%error, "cannot write {}", self.path.display()),
        }
    }
}

impl Persistence {
    /// Starts to write the changes that follow.
    pub(crate) fn start(state: Arc<EmulatorState>, path: PathBuf) -> Self {
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
                    let _ = tokio::task::spawn_blocking(move || writer.save()).await;
                    tokio::time::sleep(started.elapsed() * REST).await;
                }
            }
        });
        Self { writer, task }
    }

    /// Stops, and saves the last changes. Blocks.
    pub(crate) fn finish(self) {
        self.task.abort();
        self.writer.save();
    }
}
