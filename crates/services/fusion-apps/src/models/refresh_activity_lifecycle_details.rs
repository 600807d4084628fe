// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a refresh activity.
    pub enum RefreshActivityLifecycleDetails {
        None = "NONE",
        Rollbackaccepted = "ROLLBACKACCEPTED",
        Rollbackinprogress = "ROLLBACKINPROGRESS",
        Rollbacksucceeded = "ROLLBACKSUCCEEDED",
        Rollbackfailed = "ROLLBACKFAILED",
    }
}
