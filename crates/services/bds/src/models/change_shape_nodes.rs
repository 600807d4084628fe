// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Change shape nodes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeShapeNodes {
    /// The worker.
    pub worker: Option<String>,
    /// The worker shape configuration.
    pub worker_shape_config: Option<models::ShapeConfigDetails>,
    /// The compute only worker.
    pub compute_only_worker: Option<String>,
    /// The compute only worker shape configuration.
    pub compute_only_worker_shape_config: Option<models::ShapeConfigDetails>,
    /// The master.
    pub master: Option<String>,
    /// The master shape configuration.
    pub master_shape_config: Option<models::ShapeConfigDetails>,
    /// The utility.
    pub utility: Option<String>,
    /// The utility shape configuration.
    pub utility_shape_config: Option<models::ShapeConfigDetails>,
    /// The cloudsql.
    pub cloudsql: Option<String>,
    /// The cloudsql shape configuration.
    pub cloudsql_shape_config: Option<models::ShapeConfigDetails>,
    /// The edge.
    pub edge: Option<String>,
    /// The edge shape configuration.
    pub edge_shape_config: Option<models::ShapeConfigDetails>,
    /// The Kafka broker.
    pub kafka_broker: Option<String>,
    /// The Kafka broker shape configuration.
    pub kafka_broker_shape_config: Option<models::ShapeConfigDetails>,
}

model! {
    ChangeShapeNodes {
        optional {
            worker = "worker", with_worker(String);
            worker_shape_config = "workerShapeConfig",
                with_worker_shape_config(models::ShapeConfigDetails);
            compute_only_worker = "computeOnlyWorker", with_compute_only_worker(String);
            compute_only_worker_shape_config = "computeOnlyWorkerShapeConfig",
                with_compute_only_worker_shape_config(models::ShapeConfigDetails);
            master = "master", with_master(String);
            master_shape_config = "masterShapeConfig",
                with_master_shape_config(models::ShapeConfigDetails);
            utility = "utility", with_utility(String);
            utility_shape_config = "utilityShapeConfig",
                with_utility_shape_config(models::ShapeConfigDetails);
            cloudsql = "cloudsql", with_cloudsql(String);
            cloudsql_shape_config = "cloudsqlShapeConfig",
                with_cloudsql_shape_config(models::ShapeConfigDetails);
            edge = "edge", with_edge(String);
            edge_shape_config = "edgeShapeConfig",
                with_edge_shape_config(models::ShapeConfigDetails);
            kafka_broker = "kafkaBroker", with_kafka_broker(String);
            kafka_broker_shape_config = "kafkaBrokerShapeConfig",
                with_kafka_broker_shape_config(models::ShapeConfigDetails);
        }
    }
}
