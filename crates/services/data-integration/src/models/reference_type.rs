// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a reference.
    pub enum ReferenceType {
        OracleDataAsset = "ORACLE_DATA_ASSET",
        OracleObjectStorageDataAsset = "ORACLE_OBJECT_STORAGE_DATA_ASSET",
        OracleAtpDataAsset = "ORACLE_ATP_DATA_ASSET",
        OracleAdwcDataAsset = "ORACLE_ADWC_DATA_ASSET",
        MysqlDataAsset = "MYSQL_DATA_ASSET",
        GenericJdbcDataAsset = "GENERIC_JDBC_DATA_ASSET",
        FusionAppDataAsset = "FUSION_APP_DATA_ASSET",
        AmazonS3DataAsset = "AMAZON_S3_DATA_ASSET",
        Schema = "SCHEMA",
        IntegrationTask = "INTEGRATION_TASK",
        DataLoaderTask = "DATA_LOADER_TASK",
        SqlTask = "SQL_TASK",
        OciDataflowTask = "OCI_DATAFLOW_TASK",
        PipelineTask = "PIPELINE_TASK",
        RestTask = "REST_TASK",
    }
}
