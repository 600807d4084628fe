// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a sandbox command.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCommandSummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the sandbox.
    pub sandbox_id: String,
    /// The absolute path of the working directory for commands in the sandbox.
    pub cwd: Option<String>,
    /// The command.
    pub command: String,
    /// The arguments.
    pub args: Option<Vec<String>>,
    /// The exit code.
    pub exit_code: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
}

model! {
    SandboxCommandSummary {
        id = "id";
        sandbox_id = "sandboxId";
        cwd = "cwd";
        command = "command";
        args = "args";
        exit_code = "exitCode";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
