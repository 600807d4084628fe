// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an installation site task to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddInstallationSiteTaskDetails {
    /// The add installation site task request.
    pub add_installation_site_task_request: Option<models::AddFleetInstallationSitesDetails>,
}

model! {
    AddInstallationSiteTaskDetails, "taskType" = "ADD_INSTALLATION_SITE" {
        optional {
            add_installation_site_task_request = "addInstallationSiteTaskRequest",
                with_add_installation_site_task_request(models::AddFleetInstallationSitesDetails);
        }
    }
}
