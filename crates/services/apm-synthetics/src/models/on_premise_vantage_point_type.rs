// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an on premise vantage point.
    pub enum OnPremiseVantagePointType {
        OnPremiseDockerVantagePoint = "ON_PREMISE_DOCKER_VANTAGE_POINT",
    }
}
