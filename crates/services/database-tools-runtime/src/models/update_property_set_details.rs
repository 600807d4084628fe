// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a property set.
    ///
    /// The field `key` selects the variant.
    pub enum UpdatePropertySetDetails by "key", sent {
        ApexDocumentGenerator(models::UpdatePropertySetApexDocumentGeneratorDetails)
            = "APEX_DOCUMENT_GENERATOR", as_apex_document_generator;
        ApexFaIntegration(models::UpdatePropertySetApexFaIntegrationDetails)
            = "APEX_FA_INTEGRATION", as_apex_fa_integration;
        OracleDatabaseExternalAuthentication(models::UpdatePropertySetOracleDatabaseExternalAuthenticationDetails)
            = "ORACLE_DATABASE_EXTERNAL_AUTHENTICATION", as_oracle_database_external_authentication;
    }
}
