//! The loop of all waits.

use std::time::Duration;

use super::follow_up::FollowUp;
use super::following::follow;
use super::goal::{Goal, Verdict};
use super::outcome::Outcome;
use super::polling::Polling;
use super::settings::Settings;
use super::start::Start;
use super::state::{Meaning, meaning};
use crate::call::execute::execute;
use crate::call::received::Received;
use crate::call::request::Request;
use crate::error::Error;
use crate::error::accepted::Accepted;
use crate::error::waited::Waited;
use crate::redact::redact;

/// The number of polls until a final state counts, if it may be the one from before an operation.
const UNTIL_BEGUN: u32 = 3;

/// The minimum time until then, for short intervals.
const BEGINS_WITHIN: Duration = Duration::from_secs(3);

/// Runs a wait.
pub(super) async fn run(start: Start, goal: Goal, settings: Settings) -> Result<Outcome, Error> {
    match start {
        Start::Poll(request) => {
            let mut polling = Polling::new(&request.client, settings);
            // A deletion may not have begun yet.
            let is_stale = matches!(goal, Goal::Deleted { .. });
            poll(&mut polling, request, &goal, is_stale).await
        }
        Start::WorkRequest(followed) => {
            let mut polling = Polling::new(followed.client(), settings);
            let work_request = follow(&mut polling, &followed).await?;
            Ok(Outcome::WorkRequest(Some(Box::new(work_request))))
        }
        Start::Operation(request, then) => {
            let received = execute(request.clone()).await?;
            after(request, then, received, &goal, settings).await
        }
    }
}

/// Waits for the work request and the resource of an operation that was accepted.
async fn after(
    sent: Request,
    then: FollowUp,
    received: Received,
    goal: &Goal,
    settings: Settings,
) -> Result<Outcome, Error> {
    let mut polling = Polling::new(&sent.client, settings).reached();
    let json = received.value().unwrap_or_default();
    let mut accepted = Accepted {
        operation: sent.operation.id,
        resource: then.resource(&sent, &json),
        work_request: received.response.work_request_id().map(str::to_owned),
    };
    let mut work_request = None;
    if accepted.work_request.is_some() {
        let followed = received.response.work_request(&sent.client);
        work_request = match follow(&mut polling, &followed).await {
            Ok(work_request) => Some(work_request),
            Err(error) => return Err(error.accepted(accepted)),
        };
    }
    let request = match then.request(&sent, &json, work_request.as_ref()) {
        None => return Ok(Outcome::WorkRequest(work_request.map(Box::new))),
        Some(Ok(request)) => request,
        Some(Err(parameter)) => {
            let error = received.failed(format!(
                "the response does not have the `{parameter}` of the resource, so there is nothing \
                 to wait for; list the resources to find it"
            ));
            return Err(error.accepted(accepted));
        }
    };
    if accepted.resource.is_none() {
        accepted.resource = request.resource_id().map(str::to_owned);
    }
    // Without a work request, the first polls may find the state from before the operation.
    let is_stale = work_request.is_none() && !then.creates(&sent);
    let outcome = poll(&mut polling, request, goal, is_stale).await;
    outcome.map_err(|error| error.accepted(accepted))
}

/// Sends `request` until the goal is reached. If `is_stale`, the first polls may find a state from
/// before the operation.
async fn poll(
    polling: &mut Polling,
    mut request: Request,
    goal: &Goal,
    is_stale: bool,
) -> Result<Outcome, Error> {
    if let Goal::Deleted { .. } = goal {
        request.expects_no_resource();
    }
    polling.restart();
    let mut may_be_stale = is_stale;
    loop {
        let received = match polling.poll(&request).await {
            Err(error) if matches!(goal, Goal::Deleted { .. }) && error.is_not_found() => {
                return Ok(Outcome::Deleted);
            }
            result => result?,
        };
        let json = received.value()?;
        let Some(state) = json["lifecycleState"].as_str() else {
            return Err(received
                .failed("the response has no `lifecycleState`, so there is no state to wait for"));
        };
        let details = ["lifecycleDetails", "lifecycleStateDetails"];
        let details = details.iter().find_map(|name| json[*name].as_str());
        let details = details.filter(|details| !details.is_empty()).map(redact);
        let goes_on = matches!(meaning(state), Meaning::Passing | Meaning::Leaving);
        let may_begin = polling.own < UNTIL_BEGUN || polling.own_time() < BEGINS_WITHIN;
        may_be_stale &= !goes_on && may_begin;
        let waited = || Waited::new(state, details.as_deref(), received.response.raw());
        match goal.judge(state, polling.settings.failing.as_deref(), may_be_stale) {
            Verdict::Reached if matches!(goal, Goal::Deleted { .. }) => {
                return Ok(Outcome::Deleted);
            }
            Verdict::Reached => return Ok(Outcome::Resource(Box::new(received))),
            Verdict::Impossible => {
                let message = impossible(goal, state, details.as_deref());
                return Err(received.ends_wait(message, waited()));
            }
            Verdict::Waiting => {}
        }
        polling.report(state, details.as_deref(), None);
        if !polling.delay(received.response.retry_after()).await {
            let details = in_words(details.as_deref());
            let found = match goal {
                Goal::States(_) => {
                    format!("the resource is `{state}`{details} and not {}", goal.name())
                }
                _ => format!("the resource is still `{state}`{details}"),
            };
            return Err(polling.timed_out(&request, Some(waited()), &found));
        }
    }
}

/// Returns the message about a state from which the goal cannot be reached.
fn impossible(goal: &Goal, state: &str, details: Option<&str>) -> String {
    let details = in_words(details);
    match goal {
        Goal::States(_) => {
            let name = goal.name();
            format!("the resource is `{state}`{details}, so it will not reach {name}")
        }
        Goal::Settled { .. } => format!("the resource is `{state}`{details}"),
        Goal::Deleted { .. } => format!("the resource was not deleted: it is `{state}`{details}"),
    }
}

fn in_words(details: Option<&str>) -> String {
    details.map(|details| format!(" ({details})")).unwrap_or_default()
}
