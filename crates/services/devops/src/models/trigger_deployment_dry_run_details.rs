// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a deployment dry run to trigger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerDeploymentDryRunDetails {
    /// The helm diff arguments.
    pub helm_diff_arguments: models::HelmDiffArgumentCollection,
    /// The create deployment details.
    pub create_deployment_details: models::CreateDeploymentDetails,
}

model! {
    TriggerDeploymentDryRunDetails {
        required {
            helm_diff_arguments = "helmDiffArguments",
                with_helm_diff_arguments(models::HelmDiffArgumentCollection);
            create_deployment_details = "createDeploymentDetails",
                with_create_deployment_details(models::CreateDeploymentDetails);
        }
    }
}
