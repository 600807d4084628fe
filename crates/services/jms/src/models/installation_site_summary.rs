// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an installation site.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallationSiteSummary {
    /// The key of the Java Runtime installation.
    pub installation_key: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The Java runtime.
    pub jre: Option<models::JavaRuntimeId>,
    /// The security status of the Java Runtime.
    pub security_status: Option<models::InstallationSiteSecurityStatus>,
    /// The path.
    pub path: Option<String>,
    /// The operating system.
    pub operating_system: Option<models::OperatingSystem>,
    /// The approximate number of applications.
    pub approximate_application_count: Option<i64>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: Option<DateTime<Utc>>,
    /// The blocklisted operations.
    pub blocklist: Option<Vec<models::BlocklistEntry>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::InstallationSiteLifecycleState>,
}

model! {
    InstallationSiteSummary {
        installation_key = "installationKey";
        managed_instance_id = "managedInstanceId";
        jre = "jre";
        security_status = "securityStatus";
        path = "path";
        operating_system = "operatingSystem";
        approximate_application_count = "approximateApplicationCount";
        time_last_seen = "timeLastSeen";
        blocklist = "blocklist";
        lifecycle_state = "lifecycleState";
    }
}
