// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The OCID of the host.
    pub host_id: Option<String>,
    /// The key of the health check.
    pub health_check_key: Option<String>,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The shape.
    pub shape: Option<String>,
    /// The type of the test.
    pub test_type: Option<models::MetadataTestType>,
}

model! {
    Metadata {
        host_id = "hostId";
        health_check_key = "healthCheckKey";
        instance_id = "instanceId";
        shape = "shape";
        test_type = "testType";
    }
}
