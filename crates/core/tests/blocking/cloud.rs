//! An emulator on separate threads, so that only the SDK is measured.

use oci_sdk_emulator::Emulator;
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub(crate) struct Cloud {
    pub(crate) emulator: Emulator,
    pub(crate) folder: TempDir,
    _runtime: Runtime,
}

impl Cloud {
    pub(crate) fn start() -> Self {
        oci_sdk_witness::watch();
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        let runtime = builder.worker_threads(1).enable_all().build().unwrap();
        let start = Emulator::builder().services(["work-requests"]).start();
        let emulator = runtime.block_on(start).unwrap();
        Self { emulator, folder: tempfile::tempdir().unwrap(), _runtime: runtime }
    }
}
