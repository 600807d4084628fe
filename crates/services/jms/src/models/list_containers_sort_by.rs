// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListContainers` can sort.
    pub enum ListContainersSortBy {
        DisplayName = "displayName",
        Namespace = "namespace",
        PodName = "podName",
        ApplicationName = "applicationName",
        JreVersion = "jreVersion",
        JreSecurityStatus = "jreSecurityStatus",
        TimeStarted = "timeStarted",
    }
}
