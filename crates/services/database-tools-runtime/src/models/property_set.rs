// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A property set.
    ///
    /// The field `key` selects the variant.
    pub enum PropertySet by "key" {
        Apex(models::PropertySetApex) = "APEX", as_apex;
        ApexDocumentGenerator(models::PropertySetApexDocumentGenerator) = "APEX_DOCUMENT_GENERATOR",
            as_apex_document_generator;
        ApexFaIntegration(models::PropertySetApexFaIntegration) = "APEX_FA_INTEGRATION",
            as_apex_fa_integration;
        OracleDatabaseExternalAuthentication(models::PropertySetOracleDatabaseExternalAuthentication)
            = "ORACLE_DATABASE_EXTERNAL_AUTHENTICATION", as_oracle_database_external_authentication;
    }
    shared {
        /// Whether it is mutable.
        is_mutable = "isMutable", copy bool, in Apex ApexDocumentGenerator ApexFaIntegration
            OracleDatabaseExternalAuthentication;
    }
}
