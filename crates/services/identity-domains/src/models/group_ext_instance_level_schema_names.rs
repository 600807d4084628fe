// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Group ext instance level schema names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupExtInstanceLevelSchemaNames {
    /// The ID of the database instance.
    pub db_instance_id: String,
    /// The name of the schema.
    pub schema_name: String,
}

model! {
    GroupExtInstanceLevelSchemaNames {
        required {
            db_instance_id = "dbInstanceId", with_db_instance_id(String);
            schema_name = "schemaName", with_schema_name(String);
        }
    }
}
