//! A run of a job, from its creation to its end.

use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Result;
use oci_sdk_core::{Error, ErrorKind};
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::{
    CreateJobRunDetails, DefaultJobConfigurationDetails, JobRunLifecycleState,
};
use tokio::select;
use tokio::time::interval;

use crate::log::Log;
use crate::stage::Stage;

/// Creates a run of the job, prints its states and its log, and waits until it has succeeded.
pub(crate) async fn run(stage: &Stage, arguments: Option<String>, limit: Duration) -> Result<()> {
    let client = DataScienceClient::new(&stage.config)?;
    let job = client.get_job(&stage.job).await?.into_inner();
    let mut details = CreateJobRunDetails::new(&job.project_id, &job.compartment_id, &job.id);
    if let Some(arguments) = arguments {
        let configuration =
            DefaultJobConfigurationDetails::new().with_command_line_arguments(arguments);
        details = details.with_job_configuration_override_details(configuration);
    }
    let run = client.create_job_run(details).await?.into_inner();
    println!("{}", run.id);

    let started = Instant::now();
    let printed = Mutex::new(String::new());
    let waiting = client
        .get_job_run(&run.id)
        .wait_until(JobRunLifecycleState::Succeeded)
        .timeout(limit)
        .interval(stage.interval)
        .on_progress(move |progress| {
            let details = progress.details.unwrap_or_default();
            let line = format!("{:<12} {details}", progress.state);
            // It is called for each poll, and most find the same.
            let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
            if *printed != line {
                print_at(started, line.trim_end());
                *printed = line;
            }
        });
    let mut waiting = pin!(waiting.into_future());
    let mut log = Log::of(&stage.config, &job, &run)?;
    let mut ticks = interval(stage.interval);
    let ended = loop {
        select! {
            ended = &mut waiting => break ended,
            _ = ticks.tick() => log.print_new(&client).await,
        }
    };
    // Entries arrive later than states.
    log.print_rest(&client, stage.interval).await;
    print_at(started, ended?.lifecycle_state.as_str());
    Ok(())
}

/// Prints a line with the time since the start.
fn print_at(started: Instant, line: &str) {
    println!("[{:>4} s] {line}", started.elapsed().as_secs());
}

/// Returns the remedy for an error, if there is one.
pub(crate) fn remedy(error: &Error) -> String {
    match (error.kind(), error.state()) {
        (ErrorKind::Wait, Some("FAILED")) => {
            "\nthe log above has the output of the job; the run can be created again".to_owned()
        }
        (ErrorKind::Timeout, Some(_)) => {
            "\nthe run continues: raise --timeout to follow it for longer".to_owned()
        }
        _ if error.is_not_found() && error.operation() == Some("GetJob") => {
            "\ncheck --job and the region of the profile; the user needs the permission `manage \
             data-science-job-runs`"
                .to_owned()
        }
        _ => String::new(),
    }
}
