// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        DblmSubscribe = "DBLM_SUBSCRIBE",
        DblmEnable = "DBLM_ENABLE",
        ScanVulCve = "SCAN_VUL_CVE",
        ScanVulPatch = "SCAN_VUL_PATCH",
        ScanVulImage = "SCAN_VUL_IMAGE",
        UpdateSubscription = "UPDATE_SUBSCRIPTION",
        UpdateSubscribedResource = "UPDATE_SUBSCRIBED_RESOURCE",
        CreateSharedDatastore = "CREATE_SHARED_DATASTORE",
        DeleteSharedDatastore = "DELETE_SHARED_DATASTORE",
    }
}
