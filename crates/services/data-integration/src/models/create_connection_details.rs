// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a connection to create.
    ///
    /// The field `modelType` selects the variant.
    pub enum CreateConnectionDetails by "modelType", sent {
        AmazonS3Connection(models::CreateConnectionFromAmazonS3) = "AMAZON_S3_CONNECTION",
            as_amazon_s3_connection;
        BiccConnection(models::CreateConnectionFromBICC) = "BICC_CONNECTION", as_bicc_connection;
        BipConnection(models::CreateConnectionFromBIP) = "BIP_CONNECTION", as_bip_connection;
        GenericJdbcConnection(models::CreateConnectionFromJdbc) = "GENERIC_JDBC_CONNECTION",
            as_generic_jdbc_connection;
        HdfsConnection(models::CreateConnectionFromHdfs) = "HDFS_CONNECTION", as_hdfs_connection;
        LakeConnection(models::CreateConnectionFromLake) = "LAKE_CONNECTION", as_lake_connection;
        MysqlConnection(models::CreateConnectionFromMySQL) = "MYSQL_CONNECTION",
            as_mysql_connection;
        MysqlHeatwaveConnection(models::CreateConnectionFromMySqlHeatWave)
            = "MYSQL_HEATWAVE_CONNECTION", as_mysql_heatwave_connection;
        Oauth2Connection(models::CreateConnectionFromOAuth2) = "OAUTH2_CONNECTION",
            as_oauth2_connection;
        OracledbConnection(models::CreateConnectionFromOracle) = "ORACLEDB_CONNECTION",
            as_oracledb_connection;
        OracleAdwcConnection(models::CreateConnectionFromAdwc) = "ORACLE_ADWC_CONNECTION",
            as_oracle_adwc_connection;
        OracleAtpConnection(models::CreateConnectionFromAtp) = "ORACLE_ATP_CONNECTION",
            as_oracle_atp_connection;
        OracleEbsConnection(models::CreateConnectionFromOracleEbs) = "ORACLE_EBS_CONNECTION",
            as_oracle_ebs_connection;
        OracleObjectStorageConnection(models::CreateConnectionFromObjectStorage)
            = "ORACLE_OBJECT_STORAGE_CONNECTION", as_oracle_object_storage_connection;
        OraclePeoplesoftConnection(models::CreateConnectionFromOraclePeopleSoft)
            = "ORACLE_PEOPLESOFT_CONNECTION", as_oracle_peoplesoft_connection;
        OracleSiebelConnection(models::CreateConnectionFromOracleSiebel)
            = "ORACLE_SIEBEL_CONNECTION", as_oracle_siebel_connection;
        RestBasicAuthConnection(models::CreateConnectionFromRestBasicAuth)
            = "REST_BASIC_AUTH_CONNECTION", as_rest_basic_auth_connection;
        RestNoAuthConnection(models::CreateConnectionFromRestNoAuth) = "REST_NO_AUTH_CONNECTION",
            as_rest_no_auth_connection;
    }
    shared {
        /// The key of the object.
        key = "key", str, in AmazonS3Connection BiccConnection BipConnection GenericJdbcConnection
            HdfsConnection LakeConnection MysqlConnection MysqlHeatwaveConnection Oauth2Connection
            OracledbConnection OracleAdwcConnection OracleAtpConnection OracleEbsConnection
            OracleObjectStorageConnection OraclePeoplesoftConnection OracleSiebelConnection
            RestBasicAuthConnection RestNoAuthConnection;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in AmazonS3Connection BiccConnection BipConnection
            GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in AmazonS3Connection BiccConnection
            BipConnection GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
        /// The name. At most 1,000 characters.
        name = "name", str, in AmazonS3Connection BiccConnection BipConnection GenericJdbcConnection
            HdfsConnection LakeConnection MysqlConnection MysqlHeatwaveConnection Oauth2Connection
            OracledbConnection OracleAdwcConnection OracleAtpConnection OracleEbsConnection
            OracleObjectStorageConnection OraclePeoplesoftConnection OracleSiebelConnection
            RestBasicAuthConnection RestNoAuthConnection;
        /// The description.
        description = "description", str, in AmazonS3Connection BiccConnection BipConnection
            GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in AmazonS3Connection BiccConnection BipConnection
            GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
        /// The identifier of the object in code: upper-case letters, digits and underscores, not
        /// starting with a digit. It can be changed.
        identifier = "identifier", str, in AmazonS3Connection BiccConnection BipConnection
            GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
        /// The properties of the connection.
        connection_properties = "connectionProperties", ref [models::ConnectionProperty], in
            AmazonS3Connection BiccConnection BipConnection GenericJdbcConnection HdfsConnection
            LakeConnection MysqlConnection MysqlHeatwaveConnection Oauth2Connection
            OracledbConnection OracleAdwcConnection OracleAtpConnection OracleEbsConnection
            OracleObjectStorageConnection OraclePeoplesoftConnection OracleSiebelConnection
            RestBasicAuthConnection RestNoAuthConnection;
        /// The metadata of the object in the registry.
        registry_metadata = "registryMetadata", ref models::RegistryMetadata, in AmazonS3Connection
            BiccConnection BipConnection GenericJdbcConnection HdfsConnection LakeConnection
            MysqlConnection MysqlHeatwaveConnection Oauth2Connection OracledbConnection
            OracleAdwcConnection OracleAtpConnection OracleEbsConnection
            OracleObjectStorageConnection OraclePeoplesoftConnection OracleSiebelConnection
            RestBasicAuthConnection RestNoAuthConnection;
    }
}
