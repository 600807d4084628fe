//! Polls of a work request, and the causes of its failure.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::followed::{FollowedWorkRequest, Requests};
use super::polling::Polling;
use super::state::{Meaning, meaning};
use crate::call::execute::execute;
use crate::call::request::Request;
use crate::error::Error;
use crate::error::waited::Waited;
use crate::values::work_request::WorkRequest;

/// The number of log entries that the error of a failed work request has.
const LAST_LOGS: usize = 10;

/// The number of pages of log entries that are read to find the last ones.
const MOST_PAGES: usize = 10;

/// Waits until a work request has succeeded.
pub(super) async fn follow(
    polling: &mut Polling,
    followed: &FollowedWorkRequest,
) -> Result<WorkRequest, Error> {
    let requests = followed.requests()?;
    loop {
        match step(polling, &requests).await? {
            Step::Done(work_request) => return Ok(work_request),
            Step::Open(open) => _ = open.delay(polling, &requests).await?,
        }
    }
}

/// The result of a poll of a work request.
pub(super) enum Step {
    Done(WorkRequest),
    Open(Open),
}

/// A work request that has not ended, and its response.
pub(super) struct Open {
    pub(super) work_request: WorkRequest,
    body: Bytes,
    retry_after: Option<Duration>,
}

impl Open {
    /// Waits until the next poll, and returns the work request before it.
    pub(super) async fn delay(
        self,
        polling: &mut Polling,
        requests: &Requests,
    ) -> Result<WorkRequest, Error> {
        let Self { work_request, body, retry_after } = self;
        if polling.delay(retry_after).await {
            return Ok(work_request);
        }
        let WorkRequest { id, status, .. } = &work_request;
        let found = format!("the work request `{id}` is still `{status}`");
        let waited = Waited::new(status, None, &body).with_work_request(work_request);
        Err(polling.timed_out(&requests.get, Some(waited), &found))
    }
}

/// Polls a work request once.
pub(super) async fn step(polling: &mut Polling, requests: &Requests) -> Result<Step, Error> {
    let received = polling.poll(&requests.get).await?;
    let work_request = WorkRequest::read(received.value()?);
    let status = work_request.status.as_str();
    if status.is_empty() {
        return Err(received.failed(
            "the response has no `status`, so the end of the work request cannot be recognized",
        ));
    }
    let body = received.response.raw().clone();
    match meaning(status) {
        Meaning::Finished => return Ok(Step::Done(work_request)),
        Meaning::Canceled | Meaning::Failed => {
            let work_request = with_causes(work_request, requests).await;
            let message = failure(&work_request);
            let waited = Waited::new(&work_request.status, None, &body);
            return Err(received.ends_wait(message, waited.with_work_request(work_request)));
        }
        Meaning::Passing | Meaning::Settled | Meaning::Leaving | Meaning::Deleted => {}
    }
    polling.report(status, None, work_request.percent_complete);
    let retry_after = received.response.retry_after();
    Ok(Step::Open(Open { work_request, body, retry_after }))
}

/// Reads the errors and the last log entries of a work request that has failed. What cannot be read
/// is left out, as the failure itself is known.
async fn with_causes(mut work_request: WorkRequest, requests: &Requests) -> WorkRequest {
    let compartment = work_request.json["compartmentId"].as_str().map(str::to_owned);
    let compartment = compartment.filter(|_| requests.of_compartment);
    let prepared = |request: &Request| {
        let mut request = request.clone();
        if let Some(id) = &compartment {
            request.query("compartmentId", id.as_str());
        }
        request
    };
    if let Some(errors) = &requests.errors {
        let pages = pages(prepared(errors), 1).await;
        let errors: Vec<_> = pages.iter().flat_map(WorkRequest::read_errors).collect();
        if !errors.is_empty() {
            work_request.errors = errors;
        }
    }
    if let Some(logs) = &requests.logs {
        let pages = pages(prepared(logs), MOST_PAGES).await;
        let mut logs: Vec<_> = pages.iter().flat_map(WorkRequest::read_logs).collect();
        logs.sort_by(|one, other| one.timestamp.cmp(&other.timestamp));
        logs.drain(..logs.len().saturating_sub(LAST_LOGS));
        work_request.logs = logs;
    }
    work_request
}

/// Reads the pages of a list, up to a number of pages or the first that cannot be read.
async fn pages(mut request: Request, most: usize) -> Vec<Value> {
    let mut pages = Vec::new();
    while pages.len() < most {
        let Ok(received) = execute(request.clone()).await else { break };
        let Ok(json) = received.value() else { break };
        pages.push(json);
        match received.response.next_page() {
            Some(token) => request.query("page", token),
            None => break,
        }
    }
    pages
}

/// Returns the message about a work request that has failed.
fn failure(work_request: &WorkRequest) -> String {
    let WorkRequest { id, status, errors, logs, operation, .. } = work_request;
    let operation = match operation.as_str() {
        "" => String::new(),
        operation => format!(" ({operation})"),
    };
    let errors: Vec<_> = errors
        .iter()
        .map(|error| match error.code.as_str() {
            "" => error.message.clone(),
            code => format!("{code}: {}", error.message),
        })
        .collect();
    let cause = match (errors.is_empty(), logs.last()) {
        (false, _) => format!(": {}", errors.join("; ")),
        (true, Some(log)) => format!("; its last log entry: {}", log.message),
        (true, None) => "; no errors or log entries are available".to_owned(),
    };
    format!("the work request `{id}`{operation} is `{status}`{cause}")
}
