// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An installation site.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallationSite {
    /// The key of the Java Runtime installation.
    pub installation_key: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The Java runtime.
    pub jre: models::JavaRuntimeId,
    /// The path.
    pub path: String,
    /// The operating system.
    pub operating_system: models::OperatingSystem,
    /// The approximate number of applications.
    pub approximate_application_count: Option<i64>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: Option<DateTime<Utc>>,
    /// The blocklisted operations.
    pub blocklist: Option<Vec<models::BlocklistEntry>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::InstallationSiteLifecycleState>,
    /// The type of the managed instance.
    pub managed_instance_type: Option<models::InstallationSiteManagedInstanceType>,
    /// The host name.
    pub hostname: Option<String>,
}

model! {
    InstallationSite {
        installation_key = "installationKey";
        managed_instance_id = "managedInstanceId";
        jre = "jre";
        path = "path";
        operating_system = "operatingSystem";
        approximate_application_count = "approximateApplicationCount";
        time_last_seen = "timeLastSeen";
        blocklist = "blocklist";
        lifecycle_state = "lifecycleState";
        managed_instance_type = "managedInstanceType";
        hostname = "hostname";
    }
}
