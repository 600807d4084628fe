// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The access and predict logs of a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryLogDetails {
    /// The access log of the endpoint.
    pub access: Option<models::LogDetails>,
    /// The log of the model server for predictions.
    pub predict: Option<models::LogDetails>,
}

model! {
    CategoryLogDetails {
        optional {
            access = "access", with_access(models::LogDetails);
            predict = "predict", with_predict(models::LogDetails);
        }
    }
}
