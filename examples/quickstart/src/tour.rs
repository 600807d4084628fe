//! The three parts of the tour.

use std::time::Duration;

use anyhow::Result;
use oci_sdk_work_requests::WorkRequestClient;
use oci_sdk_work_requests::models::{SortOrder, WorkRequest, WorkRequestStatus};

use crate::screen::Screen;
use crate::stage::Stage;

/// The number of items of a page, small so that there are several pages.
const PAGE: i64 = 5;

/// The number of pages that are printed of a long list.
const PAGES: usize = 3;

/// The longest time for which a work request is polled.
const PATIENCE: Duration = Duration::from_secs(60);

/// Lists the work requests of the compartment. Returns the first one that is running, else the
/// first one.
pub(crate) async fn list(
    client: &WorkRequestClient,
    stage: &Stage,
    screen: &Screen,
) -> Result<Option<String>> {
    screen.heading(&format!("1. The work requests of the compartment, {PAGE} to a page"));
    let mut pages = client.list_work_requests(&stage.compartment).limit(PAGE).pages();
    let mut first = None;
    let mut running = None;
    let mut shown = 0;
    while let Some(page) = pages.try_next().await? {
        shown += 1;
        // The id has three parts. The first is the one that the client sent.
        let request_id = page.request_id().and_then(|id| id.split('/').next()).unwrap_or("none");
        screen.line(format_args!("page {shown}, opc-request-id {request_id}"));
        for work_request in page.iter() {
            screen.line(format_args!(
                "  {} {:>3} %  {:<24} {}",
                screen.status(work_request.status.as_str()),
                work_request.percent_complete,
                work_request.operation_type,
                work_request.time_accepted.format("%Y-%m-%d %H:%M:%S"),
            ));
            first.get_or_insert_with(|| work_request.id.clone());
            if !is_over(&work_request.status) {
                running.get_or_insert_with(|| work_request.id.clone());
            }
        }
        if shown == PAGES && pages.next_page().is_some() {
            screen.line("... and more; `.items()` returns the items of all pages");
            break;
        }
    }
    if first.is_none() {
        screen.line("none: no resources were created or changed here recently");
    }
    Ok(running.or(first))
}

/// Polls a work request until it has finished, and prints its log and its errors.
pub(crate) async fn follow(
    client: &WorkRequestClient,
    id: Option<String>,
    screen: &Screen,
) -> Result<()> {
    screen.heading("2. One work request, polled until it has finished");
    let Some(id) = id else {
        screen.line("there is no work request to poll");
        return Ok(());
    };
    let work_request = until_over(client, &id, screen).await?;
    for resource in &work_request.resources {
        screen.line(format_args!(
            "{} {} {}",
            resource.action_type, resource.entity_type, resource.identifier
        ));
    }

    screen.line("its log:");
    let mut log = client.list_work_request_logs(&id).sort_order(SortOrder::Asc).items();
    while let Some(entry) = log.try_next().await? {
        screen.line(format_args!(
            "  {}  {}",
            entry.timestamp.format("%H:%M:%S%.3f"),
            entry.message
        ));
    }

    screen.line("its errors:");
    let mut errors = client.list_work_request_errors(&id).items();
    let mut none = true;
    while let Some(error) = errors.try_next().await? {
        none = false;
        screen.line(format_args!("  {}: {}", error.code, error.message));
    }
    if none {
        screen.line("  none");
    }
    Ok(())
}

/// Polls the work request until it has finished.
async fn until_over(client: &WorkRequestClient, id: &str, screen: &Screen) -> Result<WorkRequest> {
    let started = tokio::time::Instant::now();
    let mut seen = None;
    loop {
        let work_request = client.get_work_request(id).await?;
        let now = (work_request.status.clone(), work_request.percent_complete);
        if seen.as_ref() != Some(&now) {
            screen.line(format_args!("{} {:>3} %", screen.status(now.0.as_str()), now.1));
        }
        if is_over(&now.0) {
            return Ok(work_request.into_inner());
        }
        if started.elapsed() > PATIENCE {
            screen.line("... still running; the tour continues");
            return Ok(work_request.into_inner());
        }
        seen = Some(now);
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}

fn is_over(status: &WorkRequestStatus) -> bool {
    matches!(
        status,
        WorkRequestStatus::Succeeded | WorkRequestStatus::Failed | WorkRequestStatus::Canceled
    )
}

/// Requests a work request that does not exist, and prints the details of the error.
pub(crate) async fn fail(client: &WorkRequestClient, screen: &Screen) {
    screen.heading("3. A call that fails");
    let unknown = "ocid1.coreservicesworkrequest.oc1..aaaaaaaathisonedoesnotexist";
    match client.get_work_request(unknown).await {
        Ok(work_request) => screen.line(format_args!("unexpected: {} exists", work_request.id)),
        Err(error) => {
            screen.line(&error);
            screen.fact("kind", format_args!("{:?}", error.kind()));
            screen
                .fact("status", error.status().map_or("none".into(), |status| status.to_string()));
            screen.fact("code", error.code().unwrap_or("none"));
            screen.fact("request id", error.request_id().unwrap_or("none"));
            screen.fact("not found?", error.is_not_found());
        }
    }
}
