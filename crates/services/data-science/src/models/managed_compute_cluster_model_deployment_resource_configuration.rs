// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The required and the maximum resources of a model deployment on a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterModelDeploymentResourceConfiguration {
    /// The resources that the workload requires.
    pub resource_request_configuration: models::ResourceRequestConfiguration,
    /// The maximum resources that the workload can use.
    pub resource_limit_configuration: Option<models::ResourceLimitConfiguration>,
}

model! {
    ManagedComputeClusterModelDeploymentResourceConfiguration {
        required {
            resource_request_configuration = "resourceRequestConfiguration",
                with_resource_request_configuration(models::ResourceRequestConfiguration);
        }
        optional {
            resource_limit_configuration = "resourceLimitConfiguration",
                with_resource_limit_configuration(models::ResourceLimitConfiguration);
        }
    }
}
