// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a work item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkItemSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the work request.
    pub work_request_id: String,
    /// The installation site.
    pub installation_site: models::InstallationSite,
    /// The details.
    pub details: models::WorkItemDetails,
    /// The status.
    pub status: models::WorkItemStatus,
    /// The number of retries.
    pub retry_count: i64,
    /// The time of the last update.
    pub time_last_updated: Option<DateTime<Utc>>,
}

model! {
    WorkItemSummary {
        id = "id";
        work_request_id = "workRequestId";
        installation_site = "installationSite";
        details = "details";
        status = "status";
        retry_count = "retryCount";
        time_last_updated = "timeLastUpdated";
    }
}
