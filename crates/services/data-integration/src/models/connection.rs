// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::models;

tagged_union! {
    /// A connection.
    ///
    /// The field `modelType` selects the variant.
    pub enum Connection by "modelType" {
        AmazonS3Connection(models::ConnectionFromAmazonS3) = "AMAZON_S3_CONNECTION",
            as_amazon_s3_connection;
        BiccConnection(models::ConnectionFromBICC) = "BICC_CONNECTION", as_bicc_connection;
        BipConnection(models::ConnectionFromBIP) = "BIP_CONNECTION", as_bip_connection;
        GenericJdbcConnection(models::ConnectionFromJdbc) = "GENERIC_JDBC_CONNECTION",
            as_generic_jdbc_connection;
        HdfsConnection(models::ConnectionFromHdfs) = "HDFS_CONNECTION", as_hdfs_connection;
        LakeConnection(models::ConnectionFromLake) = "LAKE_CONNECTION", as_lake_connection;
        MysqlConnection(models::ConnectionFromMySQL) = "MYSQL_CONNECTION", as_mysql_connection;
        MysqlHeatwaveConnection(models::ConnectionFromMySqlHeatWave) = "MYSQL_HEATWAVE_CONNECTION",
            as_mysql_heatwave_connection;
        Oauth2Connection(models::ConnectionFromOAuth2) = "OAUTH2_CONNECTION", as_oauth2_connection;
        OracledbConnection(models::ConnectionFromOracle) = "ORACLEDB_CONNECTION",
            as_oracledb_connection;
        OracleAdwcConnection(models::ConnectionFromAdwc) = "ORACLE_ADWC_CONNECTION",
            as_oracle_adwc_connection;
        OracleAtpConnection(models::ConnectionFromAtp) = "ORACLE_ATP_CONNECTION",
            as_oracle_atp_connection;
        OracleEbsConnection(models::ConnectionFromOracleEbs) = "ORACLE_EBS_CONNECTION",
            as_oracle_ebs_connection;
        OracleObjectStorageConnection(models::ConnectionFromObjectStorage)
            = "ORACLE_OBJECT_STORAGE_CONNECTION", as_oracle_object_storage_connection;
        OraclePeoplesoftConnection(models::ConnectionFromOraclePeopleSoft)
            = "ORACLE_PEOPLESOFT_CONNECTION", as_oracle_peoplesoft_connection;
        OracleSiebelConnection(models::ConnectionFromOracleSiebel) = "ORACLE_SIEBEL_CONNECTION",
            as_oracle_siebel_connection;
        RestBasicAuthConnection(models::ConnectionFromRestBasicAuth) = "REST_BASIC_AUTH_CONNECTION",
            as_rest_basic_auth_connection;
        RestNoAuthConnection(models::ConnectionFromRestNoAuth) = "REST_NO_AUTH_CONNECTION",
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
        /// The version of the object, for change tracking and optimistic locking.
        object_version = "objectVersion", copy i64, in AmazonS3Connection BiccConnection
            BipConnection GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
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
        /// The primary schema.
        primary_schema = "primarySchema", ref models::Schema, in AmazonS3Connection BiccConnection
            BipConnection GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
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
        /// Whether this is the default.
        is_default = "isDefault", copy bool, in AmazonS3Connection BiccConnection BipConnection
            GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
        /// The metadata.
        metadata = "metadata", ref models::ObjectMetadata, in AmazonS3Connection BiccConnection
            BipConnection GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
        /// The mapping of keys in the request to the keys generated by the service.
        key_map = "keyMap", ref BTreeMap<String, String>, in AmazonS3Connection BiccConnection
            BipConnection GenericJdbcConnection HdfsConnection LakeConnection MysqlConnection
            MysqlHeatwaveConnection Oauth2Connection OracledbConnection OracleAdwcConnection
            OracleAtpConnection OracleEbsConnection OracleObjectStorageConnection
            OraclePeoplesoftConnection OracleSiebelConnection RestBasicAuthConnection
            RestNoAuthConnection;
    }
}
