//! The job that is run: of a local emulator or of a real tenancy.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use oci_sdk_core::Config;
use oci_sdk_core::serde_json::{Value, json};
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::{
    CreateJobDetails, CreateProjectDetails, DefaultJobConfigurationDetails,
    JobLogConfigurationDetails,
};
use oci_sdk_emulator::{Emulator, Plan, Reply};
use tempfile::TempDir;

/// The time that a run of the emulator stays in each state.
const STEP: Duration = Duration::from_millis(500);

/// The output of the job in the emulator, which runs nothing.
const OUTPUT: [&str; 3] = ["reading 3 files", "epoch 1: loss 0.41", "epoch 2: loss 0.17"];

/// The configuration, and the job that is run.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) config: Config,
    pub(crate) job: String,
    /// The delay between polls.
    pub(crate) interval: Duration,
    /// The emulator and the folder of the temporary profile; dropping them removes both.
    _local: Option<(Emulator, TempDir)>,
}

impl Stage {
    /// Uses the real service, or the server at `endpoint`.
    pub(crate) async fn real(
        profile: String,
        config_file: Option<PathBuf>,
        endpoint: Option<String>,
        job: String,
    ) -> Result<Self> {
        let mut config = Config::builder().with_profile(profile);
        if let Some(file) = config_file {
            config = config.with_config_file(file);
        }
        // A server on this machine has nothing to wait for.
        let interval = Duration::from_secs(if endpoint.is_some() { 1 } else { 5 });
        if let Some(endpoint) = endpoint {
            config = config.with_endpoint(endpoint);
        }
        Ok(Self { config: config.load().await?, job, interval, _local: None })
    }

    /// Starts an emulator with a job.
    pub(crate) async fn local(fails: bool) -> Result<Self> {
        let emulator = Emulator::builder().lifecycle_step(STEP).start().await;
        let emulator = emulator.context("the emulator did not start")?;
        let identity = emulator.issue_identity()?;
        let folder = tempfile::Builder::new().prefix("oci-job-run-").tempdir()?;
        // Only the endpoint differs from a configuration for the real service.
        let config = Config::builder()
            .with_config_file(identity.write_profile(folder.path())?)
            .with_endpoint(emulator.endpoint())
            .load()
            .await?;
        let job = create_job(&config, &identity.tenancy).await?;
        if fails {
            let plan = Plan::new().fails_with("JobRunFailed", "exit code 3: out of memory");
            emulator.plan_next("CreateJobRun", plan);
        }
        for lines in 0..=OUTPUT.len() {
            let last = lines == OUTPUT.len();
            let reply = Reply::new(200, found(&OUTPUT[..lines]).to_string());
            emulator.respond_next("SearchLogs", reply.times(if last { 1000 } else { 1 }));
        }
        let interval = STEP / 2;
        Ok(Self { config, job, interval, _local: Some((emulator, folder)) })
    }
}

/// Creates a project and a job that writes a log, and returns the OCID of the job.
async fn create_job(config: &Config, compartment: &str) -> Result<String> {
    let client = DataScienceClient::new(config)?;
    let project = client.create_project(CreateProjectDetails::new(compartment)).and_wait().await?;
    let log = JobLogConfigurationDetails::new()
        .with_enable_logging(true)
        .with_log_group_id("ocid1.loggroup.oc1.phx.aaaaaaaaexample")
        .with_log_id("ocid1.log.oc1.phx.aaaaaaaaexample");
    let job = CreateJobDetails::new(&project.id, compartment)
        .with_display_name("training")
        .with_job_configuration_details(DefaultJobConfigurationDetails::new())
        .with_job_log_configuration_details(log);
    Ok(client.create_job(job).and_wait().await?.into_inner().id)
}

/// Returns the result of a search that has found these lines.
fn found(lines: &[&str]) -> Value {
    let entry = |line: &&str| json!({ "data": { "logContent": { "data": { "message": line } } } });
    let results: Vec<_> = lines.iter().map(entry).collect();
    json!({ "results": results, "summary": { "resultCount": lines.len(), "fieldCount": 0 } })
}
