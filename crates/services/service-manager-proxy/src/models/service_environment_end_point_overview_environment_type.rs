// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the environment type of a service environment end point overview.
    pub enum ServiceEnvironmentEndPointOverviewEnvironmentType {
        InstanceUrlProd = "INSTANCE_URL_PROD",
        InstanceUrlTest = "INSTANCE_URL_TEST",
        InstanceUrlDev = "INSTANCE_URL_DEV",
        Other = "OTHER",
    }
}
