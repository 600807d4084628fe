// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a data asset to create.
    ///
    /// The field `modelType` selects the variant.
    pub enum CreateDataAssetDetails by "modelType", sent {
        AmazonS3DataAsset(models::CreateDataAssetFromAmazonS3) = "AMAZON_S3_DATA_ASSET",
            as_amazon_s3_data_asset;
        FusionAppDataAsset(models::CreateDataAssetFromFusionApp) = "FUSION_APP_DATA_ASSET",
            as_fusion_app_data_asset;
        GenericJdbcDataAsset(models::CreateDataAssetFromJdbc) = "GENERIC_JDBC_DATA_ASSET",
            as_generic_jdbc_data_asset;
        HdfsDataAsset(models::CreateDataAssetFromHdfs) = "HDFS_DATA_ASSET", as_hdfs_data_asset;
        LakeDataAsset(models::CreateDataAssetFromLake) = "LAKE_DATA_ASSET", as_lake_data_asset;
        MysqlDataAsset(models::CreateDataAssetFromMySQL) = "MYSQL_DATA_ASSET", as_mysql_data_asset;
        MysqlHeatwaveDataAsset(models::CreateDataAssetFromMySqlHeatWave)
            = "MYSQL_HEATWAVE_DATA_ASSET", as_mysql_heatwave_data_asset;
        OracleAdwcDataAsset(models::CreateDataAssetFromAdwc) = "ORACLE_ADWC_DATA_ASSET",
            as_oracle_adwc_data_asset;
        OracleAtpDataAsset(models::CreateDataAssetFromAtp) = "ORACLE_ATP_DATA_ASSET",
            as_oracle_atp_data_asset;
        OracleDataAsset(models::CreateDataAssetFromOracle) = "ORACLE_DATA_ASSET",
            as_oracle_data_asset;
        OracleEbsDataAsset(models::CreateDataAssetFromOracleEbs) = "ORACLE_EBS_DATA_ASSET",
            as_oracle_ebs_data_asset;
        OracleObjectStorageDataAsset(models::CreateDataAssetFromObjectStorage)
            = "ORACLE_OBJECT_STORAGE_DATA_ASSET", as_oracle_object_storage_data_asset;
        OraclePeoplesoftDataAsset(models::CreateDataAssetFromOraclePeopleSoft)
            = "ORACLE_PEOPLESOFT_DATA_ASSET", as_oracle_peoplesoft_data_asset;
        OracleSiebelDataAsset(models::CreateDataAssetFromOracleSiebel) = "ORACLE_SIEBEL_DATA_ASSET",
            as_oracle_siebel_data_asset;
        RestDataAsset(models::CreateDataAssetFromRest) = "REST_DATA_ASSET", as_rest_data_asset;
    }
    shared {
        /// The key of the object.
        key = "key", str, in AmazonS3DataAsset FusionAppDataAsset GenericJdbcDataAsset HdfsDataAsset
            LakeDataAsset MysqlDataAsset MysqlHeatwaveDataAsset OracleAdwcDataAsset
            OracleAtpDataAsset OracleDataAsset OracleEbsDataAsset OracleObjectStorageDataAsset
            OraclePeoplesoftDataAsset OracleSiebelDataAsset RestDataAsset;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in AmazonS3DataAsset FusionAppDataAsset
            GenericJdbcDataAsset HdfsDataAsset LakeDataAsset MysqlDataAsset MysqlHeatwaveDataAsset
            OracleAdwcDataAsset OracleAtpDataAsset OracleDataAsset OracleEbsDataAsset
            OracleObjectStorageDataAsset OraclePeoplesoftDataAsset OracleSiebelDataAsset
            RestDataAsset;
        /// The name. At most 1,000 characters.
        name = "name", str, in AmazonS3DataAsset FusionAppDataAsset GenericJdbcDataAsset
            HdfsDataAsset LakeDataAsset MysqlDataAsset MysqlHeatwaveDataAsset OracleAdwcDataAsset
            OracleAtpDataAsset OracleDataAsset OracleEbsDataAsset OracleObjectStorageDataAsset
            OraclePeoplesoftDataAsset OracleSiebelDataAsset RestDataAsset;
        /// The description.
        description = "description", str, in AmazonS3DataAsset FusionAppDataAsset
            GenericJdbcDataAsset HdfsDataAsset LakeDataAsset MysqlDataAsset MysqlHeatwaveDataAsset
            OracleAdwcDataAsset OracleAtpDataAsset OracleDataAsset OracleEbsDataAsset
            OracleObjectStorageDataAsset OraclePeoplesoftDataAsset OracleSiebelDataAsset
            RestDataAsset;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in AmazonS3DataAsset FusionAppDataAsset
            GenericJdbcDataAsset HdfsDataAsset LakeDataAsset MysqlDataAsset MysqlHeatwaveDataAsset
            OracleAdwcDataAsset OracleAtpDataAsset OracleDataAsset OracleEbsDataAsset
            OracleObjectStorageDataAsset OraclePeoplesoftDataAsset OracleSiebelDataAsset
            RestDataAsset;
        /// The identifier of the object in code: upper-case letters, digits and underscores, not
        /// starting with a digit. It can be changed.
        identifier = "identifier", str, in AmazonS3DataAsset FusionAppDataAsset GenericJdbcDataAsset
            HdfsDataAsset LakeDataAsset MysqlDataAsset MysqlHeatwaveDataAsset OracleAdwcDataAsset
            OracleAtpDataAsset OracleDataAsset OracleEbsDataAsset OracleObjectStorageDataAsset
            OraclePeoplesoftDataAsset OracleSiebelDataAsset RestDataAsset;
        /// The external key of the object.
        external_key = "externalKey", str, in AmazonS3DataAsset FusionAppDataAsset
            GenericJdbcDataAsset HdfsDataAsset LakeDataAsset MysqlDataAsset MysqlHeatwaveDataAsset
            OracleAdwcDataAsset OracleAtpDataAsset OracleDataAsset OracleEbsDataAsset
            OracleObjectStorageDataAsset OraclePeoplesoftDataAsset OracleSiebelDataAsset
            RestDataAsset;
        /// The additional properties of the data asset.
        asset_properties = "assetProperties", ref BTreeMap<String, String>, in AmazonS3DataAsset
            FusionAppDataAsset GenericJdbcDataAsset HdfsDataAsset LakeDataAsset MysqlDataAsset
            MysqlHeatwaveDataAsset OracleAdwcDataAsset OracleAtpDataAsset OracleDataAsset
            OracleEbsDataAsset OracleObjectStorageDataAsset OraclePeoplesoftDataAsset
            OracleSiebelDataAsset RestDataAsset;
        /// The metadata of the object in the registry.
        registry_metadata = "registryMetadata", ref models::RegistryMetadata, in AmazonS3DataAsset
            FusionAppDataAsset GenericJdbcDataAsset HdfsDataAsset LakeDataAsset MysqlDataAsset
            MysqlHeatwaveDataAsset OracleAdwcDataAsset OracleAtpDataAsset OracleDataAsset
            OracleEbsDataAsset OracleObjectStorageDataAsset OraclePeoplesoftDataAsset
            OracleSiebelDataAsset RestDataAsset;
    }
}
