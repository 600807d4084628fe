// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service of certificate service information.
    pub enum CertificateServiceInfoService {
        Zookeeper = "ZOOKEEPER",
        Ams = "AMS",
        Hdfs = "HDFS",
        Yarn = "YARN",
        Mapreduce = "MAPREDUCE",
        Oozie = "OOZIE",
        Hbase = "HBASE",
        Spark = "SPARK",
        Hive = "HIVE",
        Kafka = "KAFKA",
        Flink = "FLINK",
        Registry = "REGISTRY",
    }
}
