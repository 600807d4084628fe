// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_sandbox_command;
mod create_sandbox;
mod create_sandbox_snapshot;
mod delete_sandbox;
mod delete_sandbox_snapshot;
mod extend_sandbox;
mod get_sandbox;
mod get_sandbox_command;
mod get_sandbox_command_output;
mod get_sandbox_snapshot;
mod list_sandbox_command;
mod list_sandbox_snapshots;
mod list_sandboxes;
mod read_sandbox_file;
mod resume_sandbox;
mod run_sandbox_command;
mod run_sandbox_command_and_stream;
mod run_sandbox_command_and_wait;
mod stop_sandbox;
mod stream_sandbox_command_events;
mod suspend_sandbox;
mod update_sandbox;
mod write_sandbox_file;

pub use self::cancel_sandbox_command::CancelSandboxCommand;
pub use self::create_sandbox::CreateSandbox;
pub use self::create_sandbox_snapshot::CreateSandboxSnapshot;
pub use self::delete_sandbox::DeleteSandbox;
pub use self::delete_sandbox_snapshot::DeleteSandboxSnapshot;
pub use self::extend_sandbox::ExtendSandbox;
pub use self::get_sandbox::GetSandbox;
pub use self::get_sandbox_command::GetSandboxCommand;
pub use self::get_sandbox_command_output::GetSandboxCommandOutput;
pub use self::get_sandbox_snapshot::GetSandboxSnapshot;
pub use self::list_sandbox_command::ListSandboxCommand;
pub use self::list_sandbox_snapshots::ListSandboxSnapshots;
pub use self::list_sandboxes::ListSandboxes;
pub use self::read_sandbox_file::ReadSandboxFile;
pub use self::resume_sandbox::ResumeSandbox;
pub use self::run_sandbox_command::RunSandboxCommand;
pub use self::run_sandbox_command_and_stream::RunSandboxCommandAndStream;
pub use self::run_sandbox_command_and_wait::RunSandboxCommandAndWait;
pub use self::stop_sandbox::StopSandbox;
pub use self::stream_sandbox_command_events::StreamSandboxCommandEvents;
pub use self::suspend_sandbox::SuspendSandbox;
pub use self::update_sandbox::UpdateSandbox;
pub use self::write_sandbox_file::WriteSandboxFile;
