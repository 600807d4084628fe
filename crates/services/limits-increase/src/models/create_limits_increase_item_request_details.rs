// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a limits increase item request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLimitsIncreaseItemRequestDetails {
    /// The name of the service with the limit.
    pub service_name: String,
    /// The name of the limit.
    pub limit_name: String,
    /// The region.
    pub region: String,
    /// The scope.
    pub scope: Option<String>,
    /// The value.
    pub value: i64,
    /// The answers to the questions.
    pub questionnaire_response: Option<Vec<models::LimitsIncreaseItemQuestionRequest>>,
}

model! {
    CreateLimitsIncreaseItemRequestDetails {
        required {
            service_name = "serviceName", with_service_name(String);
            limit_name = "limitName", with_limit_name(String);
            region = "region", with_region(String);
            value = "value", with_value(i64);
        }
        optional {
            scope = "scope", with_scope(String);
            questionnaire_response = "questionnaireResponse",
                with_questionnaire_response([models::LimitsIncreaseItemQuestionRequest]);
        }
    }
}
