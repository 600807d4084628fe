// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a batch language translation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchLanguageTranslationDetails {
    /// The name that identifies the endpoint for inference, unique within the tenancy and region.
    pub alias: Option<String>,
    /// The ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The no translates.
    pub no_translate: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The code of the target language.
    pub target_language_code: Option<String>,
    /// The documents.
    pub documents: Vec<models::TextDocument>,
}

model! {
    BatchLanguageTranslationDetails {
        required {
            documents = "documents", with_documents([models::TextDocument]);
        }
        optional {
            alias = "alias", with_alias(String);
            endpoint_id = "endpointId", with_endpoint_id(String);
            no_translate = "noTranslate", with_no_translate([String]);
            compartment_id = "compartmentId", with_compartment_id(String);
            target_language_code = "targetLanguageCode", with_target_language_code(String);
        }
    }
}
