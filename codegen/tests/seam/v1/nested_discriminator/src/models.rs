// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod bucket_source;
mod file_source;
mod kafka_source;
mod origin;
mod remote_source;
mod source;
mod source_type;
mod stream_source;
mod update_file_source_details;
mod update_source_details;

pub use self::bucket_source::BucketSource;
pub use self::file_source::FileSource;
pub use self::kafka_source::KafkaSource;
pub use self::origin::Origin;
pub use self::remote_source::RemoteSource;
pub use self::source::Source;
pub use self::source_type::SourceType;
pub use self::stream_source::StreamSource;
pub use self::update_file_source_details::UpdateFileSourceDetails;
pub use self::update_source_details::UpdateSourceDetails;
