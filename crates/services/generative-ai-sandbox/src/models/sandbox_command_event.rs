// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A sandbox command event.
    ///
    /// The field `event` selects the variant.
    pub enum SandboxCommandEvent by "event", sent {
        Finished(models::SandboxCommandFinishedEvent) = "FINISHED", as_finished;
        Started(models::SandboxCommandStartedEvent) = "STARTED", as_started;
        Stderr(models::SandboxCommandStderrEvent) = "STDERR", as_stderr;
        Stdout(models::SandboxCommandStdoutEvent) = "STDOUT", as_stdout;
    }
    shared {
        /// The seq.
        seq = "seq", copy i64, in Finished Started Stderr Stdout;
        /// The time of the event.
        timestamp = "timestamp", copy DateTime<Utc>, in Finished Started Stderr Stdout;
        /// The ID of the sandbox command.
        command_id = "commandId", str, in Finished Started Stderr Stdout;
        /// The data.
        data = "data", str, in Finished Started Stderr Stdout;
    }
}
