// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of a mongo DB connection.
    pub enum MongoDbConnectionTechnologyType {
        Mongodb = "MONGODB",
        OciAutonomousJsonDatabase = "OCI_AUTONOMOUS_JSON_DATABASE",
        AzureCosmosDbForMongodb = "AZURE_COSMOS_DB_FOR_MONGODB",
        AmazonDocumentDb = "AMAZON_DOCUMENT_DB",
        OracleJsonCollection = "ORACLE_JSON_COLLECTION",
        OracleRestDataServices = "ORACLE_REST_DATA_SERVICES",
    }
}
