//! The log of a run, which Logging Search has.

use std::time::Duration;

use anyhow::Result;
use oci_sdk_core::Config;
use oci_sdk_core::chrono::{DateTime, TimeDelta, Utc};
use oci_sdk_core::serde_json::Value;
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::{Job, JobRun};
use oci_sdk_loggingsearch::LogSearchClient;
use oci_sdk_loggingsearch::models::SearchLogsDetails;
use tokio::time::sleep;

/// The number of searches after the end of the run.
const LAST_SEARCHES: usize = 2;

/// The entries of a run, as far as they are printed.
pub(crate) struct Log {
    client: LogSearchClient,
    run: String,
    since: DateTime<Utc>,
    /// The compartment, the log group and the log; `None` until the service has created the log.
    place: Option<String>,
    /// Whether there is a log that can be read.
    is_readable: bool,
    printed: usize,
}

impl Log {
    pub(crate) fn of(config: &Config, job: &Job, run: &JobRun) -> Result<Self> {
        let configuration = job.job_log_configuration_details.as_ref();
        let configured = configuration.and_then(|configuration| {
            let group = configuration.log_group_id.as_ref()?;
            Some(place(run, group, configuration.log_id.as_ref()?))
        });
        let is_enabled = configuration.and_then(|configuration| configuration.enable_logging);
        let is_readable = is_enabled == Some(true);
        if !is_readable {
            println!("         | (the job writes no log)");
        }
        Ok(Self {
            client: LogSearchClient::new(config)?,
            run: run.id.clone(),
            since: run.time_accepted - TimeDelta::minutes(1),
            place: place_of(run).or(configured),
            is_readable,
            printed: 0,
        })
    }

    /// Prints the entries that have arrived since the last time. A log that cannot be read does not
    /// end the run: that is printed once.
    pub(crate) async fn print_new(&mut self, runs: &DataScienceClient) {
        if !self.is_readable {
            return;
        }
        if self.place.is_none() {
            self.place = runs.get_job_run(&self.run).await.ok().and_then(|run| place_of(&run));
        }
        let Some(place) = &self.place else { return };
        let query =
            format!("search \"{place}\" | where source = '{}' | sort by datetime asc", self.run);
        let until = self.since + TimeDelta::days(13);
        let details = SearchLogsDetails::new(self.since, until, query);
        let mut entries = self.client.search_logs(details).limit(1000).items();
        let mut number = 0;
        loop {
            match entries.try_next().await {
                Ok(Some(entry)) => {
                    number += 1;
                    if number > self.printed {
                        println!("         | {}", message(&entry.data));
                        self.printed = number;
                    }
                }
                Ok(None) => return,
                Err(error) => {
                    eprintln!("the log cannot be read: {error}");
                    self.is_readable = false;
                    return;
                }
            }
        }
    }

    /// Prints what arrives after the end of the run.
    pub(crate) async fn print_rest(&mut self, runs: &DataScienceClient, interval: Duration) {
        for _ in 0..LAST_SEARCHES {
            if self.is_readable {
                sleep(interval).await;
                self.print_new(runs).await;
            }
        }
    }
}

/// Returns the place of the log of a run, if the service has created it.
fn place_of(run: &JobRun) -> Option<String> {
    let log = run.log_details.as_ref()?;
    Some(place(run, &log.log_group_id, &log.log_id))
}

/// Returns the place of a log in the form of a search.
fn place(run: &JobRun, group: &str, log: &str) -> String {
    format!("{}/{group}/{log}", run.compartment_id)
}

/// Returns the line of the job in an entry.
fn message(entry: &Value) -> String {
    let content = &entry["logContent"]["data"];
    let line = content["message"].as_str().or_else(|| content.as_str());
    line.map_or_else(|| content.to_string(), str::to_owned)
}
