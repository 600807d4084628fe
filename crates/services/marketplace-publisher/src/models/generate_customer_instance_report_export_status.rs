// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a generate customer instance report export.
    pub enum GenerateCustomerInstanceReportExportStatus {
        Provisioning = "PROVISIONING",
        Running = "RUNNING",
        Stopped = "STOPPED",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Disabled = "DISABLED",
        Starting = "STARTING",
        Stopping = "STOPPING",
        Snapshotting = "SNAPSHOTTING",
    }
}
