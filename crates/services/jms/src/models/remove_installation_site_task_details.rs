// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an installation site task to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveInstallationSiteTaskDetails {
    /// The remove installation site task request.
    pub remove_installation_site_task_request: Option<models::RemoveFleetInstallationSitesDetails>,
}

model! {
    RemoveInstallationSiteTaskDetails, "taskType" = "REMOVE_INSTALLATION_SITE" {
        optional {
            remove_installation_site_task_request = "removeInstallationSiteTaskRequest",
                with_remove_installation_site_task_request(models::RemoveFleetInstallationSitesDetails);
        }
    }
}
