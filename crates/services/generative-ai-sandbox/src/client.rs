// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, Value, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("generative-ai-sandbox", "https://inference.generativeai.{region}.oci.{secondLevelDomain}", "/20260422");

/// A client for the Generative AI Sandbox API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generative_ai_sandbox::{Config, GenerativeAiSandboxClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai_sandbox::Error> {
/// let config = Config::load().await?;
/// let client = GenerativeAiSandboxClient::new(&config)?;
///
/// let mut items = client.list_sandboxes().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenerativeAiSandboxClient {
    client: Client,
}

impl GenerativeAiSandboxClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Sandboxes
impl GenerativeAiSandboxClient {
    /// Cancels the sandbox command.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `command_id`: The ID of the sandbox command.
    /// - `cancel_sandbox_command_details`: The request body:
    ///   [`CancelSandboxCommandDetails`](crate::models::CancelSandboxCommandDetails).
    pub fn cancel_sandbox_command(
        &self,
        sandbox_id: impl Into<String>,
        command_id: impl Into<String>,
        cancel_sandbox_command_details: models::CancelSandboxCommandDetails,
    ) -> operations::CancelSandboxCommand {
        operations::CancelSandboxCommand::new(
            &self.client,
            sandbox_id.into(),
            command_id.into(),
            cancel_sandbox_command_details,
        )
    }

    /// Creates a sandbox.
    ///
    /// - `project_id`: The ID of the project.
    /// - `create_sandbox_details`: The request body:
    ///   [`CreateSandboxDetails`](crate::models::CreateSandboxDetails).
    pub fn create_sandbox(
        &self,
        project_id: impl Into<String>,
        create_sandbox_details: models::CreateSandboxDetails,
    ) -> operations::CreateSandbox {
        operations::CreateSandbox::new(&self.client, project_id.into(), create_sandbox_details)
    }

    /// Deletes the sandbox.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    pub fn delete_sandbox(&self, sandbox_id: impl Into<String>) -> operations::DeleteSandbox {
        operations::DeleteSandbox::new(&self.client, sandbox_id.into())
    }

    /// Extends the sandbox.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `extend_sandbox_details`: The request body:
    ///   [`ExtendSandboxDetails`](crate::models::ExtendSandboxDetails).
    pub fn extend_sandbox(
        &self,
        sandbox_id: impl Into<String>,
        extend_sandbox_details: models::ExtendSandboxDetails,
    ) -> operations::ExtendSandbox {
        operations::ExtendSandbox::new(&self.client, sandbox_id.into(), extend_sandbox_details)
    }

    /// Gets the sandbox.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    pub fn get_sandbox(&self, sandbox_id: impl Into<String>) -> operations::GetSandbox {
        operations::GetSandbox::new(&self.client, sandbox_id.into())
    }

    /// Gets the sandbox command.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `command_id`: The ID of the sandbox command.
    pub fn get_sandbox_command(
        &self,
        sandbox_id: impl Into<String>,
        command_id: impl Into<String>,
    ) -> operations::GetSandboxCommand {
        operations::GetSandboxCommand::new(&self.client, sandbox_id.into(), command_id.into())
    }

    /// Gets the sandbox command output.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `command_id`: The ID of the sandbox command.
    pub fn get_sandbox_command_output(
        &self,
        sandbox_id: impl Into<String>,
        command_id: impl Into<String>,
    ) -> operations::GetSandboxCommandOutput {
        operations::GetSandboxCommandOutput::new(&self.client, sandbox_id.into(), command_id.into())
    }

    /// Lists the sandbox command.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    pub fn list_sandbox_command(
        &self,
        sandbox_id: impl Into<String>,
    ) -> operations::ListSandboxCommand {
        operations::ListSandboxCommand::new(&self.client, sandbox_id.into())
    }

    /// Lists the sandboxes.
    #[inline]
    pub fn list_sandboxes(&self) -> operations::ListSandboxes {
        operations::ListSandboxes::new(&self.client)
    }

    /// Reads the sandbox file.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `file_path`: The path of the file.
    pub fn read_sandbox_file(
        &self,
        sandbox_id: impl Into<String>,
        file_path: impl Into<String>,
    ) -> operations::ReadSandboxFile {
        operations::ReadSandboxFile::new(&self.client, sandbox_id.into(), file_path.into())
    }

    /// Resumes the sandbox.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `body`: The request body.
    pub fn resume_sandbox(
        &self,
        sandbox_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::ResumeSandbox {
        operations::ResumeSandbox::new(&self.client, sandbox_id.into(), body.into())
    }

    /// Runs a command in the sandbox, and returns its ID at once.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `run_sandbox_command_details`: The request body:
    ///   [`RunSandboxCommandDetails`](crate::models::RunSandboxCommandDetails).
    pub fn run_sandbox_command(
        &self,
        sandbox_id: impl Into<String>,
        run_sandbox_command_details: models::RunSandboxCommandDetails,
    ) -> operations::RunSandboxCommand {
        operations::RunSandboxCommand::new(
            &self.client,
            sandbox_id.into(),
            run_sandbox_command_details,
        )
    }

    /// Runs a command in the sandbox, and streams its events.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `run_sandbox_command_details`: The request body:
    ///   [`RunSandboxCommandDetails`](crate::models::RunSandboxCommandDetails).
    pub fn run_sandbox_command_and_stream(
        &self,
        sandbox_id: impl Into<String>,
        run_sandbox_command_details: models::RunSandboxCommandDetails,
    ) -> operations::RunSandboxCommandAndStream {
        operations::RunSandboxCommandAndStream::new(
            &self.client,
            sandbox_id.into(),
            run_sandbox_command_details,
        )
    }

    /// Runs the sandbox command and wait.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `run_sandbox_command_details`: The request body:
    ///   [`RunSandboxCommandDetails`](crate::models::RunSandboxCommandDetails).
    pub fn run_sandbox_command_and_wait(
        &self,
        sandbox_id: impl Into<String>,
        run_sandbox_command_details: models::RunSandboxCommandDetails,
    ) -> operations::RunSandboxCommandAndWait {
        operations::RunSandboxCommandAndWait::new(
            &self.client,
            sandbox_id.into(),
            run_sandbox_command_details,
        )
    }

    /// Stops the sandbox.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `stop_sandbox_details`: The request body:
    ///   [`StopSandboxDetails`](crate::models::StopSandboxDetails).
    pub fn stop_sandbox(
        &self,
        sandbox_id: impl Into<String>,
        stop_sandbox_details: models::StopSandboxDetails,
    ) -> operations::StopSandbox {
        operations::StopSandbox::new(&self.client, sandbox_id.into(), stop_sandbox_details)
    }

    /// Streams the sandbox command events.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `command_id`: The ID of the sandbox command.
    pub fn stream_sandbox_command_events(
        &self,
        sandbox_id: impl Into<String>,
        command_id: impl Into<String>,
    ) -> operations::StreamSandboxCommandEvents {
        operations::StreamSandboxCommandEvents::new(
            &self.client,
            sandbox_id.into(),
            command_id.into(),
        )
    }

    /// Suspends the sandbox.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `body`: The request body.
    pub fn suspend_sandbox(
        &self,
        sandbox_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::SuspendSandbox {
        operations::SuspendSandbox::new(&self.client, sandbox_id.into(), body.into())
    }

    /// Updates the sandbox.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `update_sandbox_details`: The request body:
    ///   [`UpdateSandboxDetails`](crate::models::UpdateSandboxDetails).
    pub fn update_sandbox(
        &self,
        sandbox_id: impl Into<String>,
        update_sandbox_details: models::UpdateSandboxDetails,
    ) -> operations::UpdateSandbox {
        operations::UpdateSandbox::new(&self.client, sandbox_id.into(), update_sandbox_details)
    }

    /// Writes the sandbox file.
    ///
    /// - `sandbox_id`: The ID of the sandbox.
    /// - `file_path`: The path of the file.
    /// - `body`: The bytes of the request body.
    pub fn write_sandbox_file(
        &self,
        sandbox_id: impl Into<String>,
        file_path: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::WriteSandboxFile {
        operations::WriteSandboxFile::new(
            &self.client,
            sandbox_id.into(),
            file_path.into(),
            body.into(),
        )
    }
}

/// # Snapshots
impl GenerativeAiSandboxClient {
    /// Creates a sandbox snapshot.
    ///
    /// - `create_sandbox_snapshot_details`: The request body:
    ///   [`CreateSandboxSnapshotDetails`](crate::models::CreateSandboxSnapshotDetails).
    #[inline]
    pub fn create_sandbox_snapshot(
        &self,
        create_sandbox_snapshot_details: models::CreateSandboxSnapshotDetails,
    ) -> operations::CreateSandboxSnapshot {
        operations::CreateSandboxSnapshot::new(&self.client, create_sandbox_snapshot_details)
    }

    /// Deletes the sandbox snapshot.
    ///
    /// - `snapshot_id`: The ID of the snapshot.
    pub fn delete_sandbox_snapshot(
        &self,
        snapshot_id: impl Into<String>,
    ) -> operations::DeleteSandboxSnapshot {
        operations::DeleteSandboxSnapshot::new(&self.client, snapshot_id.into())
    }

    /// Gets the sandbox snapshot.
    ///
    /// - `snapshot_id`: The ID of the snapshot.
    pub fn get_sandbox_snapshot(
        &self,
        snapshot_id: impl Into<String>,
    ) -> operations::GetSandboxSnapshot {
        operations::GetSandboxSnapshot::new(&self.client, snapshot_id.into())
    }

    /// Lists the sandbox snapshots.
    #[inline]
    pub fn list_sandbox_snapshots(&self) -> operations::ListSandboxSnapshots {
        operations::ListSandboxSnapshots::new(&self.client)
    }
}

client!(GenerativeAiSandboxClient);
