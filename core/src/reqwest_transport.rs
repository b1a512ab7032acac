//! The real transport: reqwest's blocking client.

use std::io::Read;
use std::time::Duration;

use reqwest::Url;
use reqwest::blocking::{Client, RequestBuilder, Response, multipart};
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT,
};

use crate::answer::is_page;
use crate::error::{Error, Result};
use crate::generated::Settings;
use crate::spec::Method;
use crate::transport::{
    AttemptLimits, Failure, HttpAnswer, HttpBody, HttpRequest, Part, Stream, Transport,
    TransportError,
};

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Up to this size a body's buffer is made at once from what the server says of its length.
const TRUSTED_LENGTH: u64 = 16 << 20;

/// A connection pool, and what goes with every request.
#[derive(Debug)]
pub(crate) struct ReqwestTransport {
    client: Client,
    authorization: HeaderValue,
}

impl ReqwestTransport {
    /// Makes the pool. `loopback`: the API is on this machine, where no proxy and no TLS is used.
    pub(crate) fn new(settings: &Settings, base_url: &Url, key: &str) -> Result<ReqwestTransport> {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, user_agent(settings)?);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json, */*;q=0.1"));
        let mut builder = Client::builder()
            .connect_timeout(Duration::from_millis(settings.connect_timeout_ms))
            .timeout(None)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .tcp_nodelay(true)
            .pool_idle_timeout(Duration::from_secs(60))
            .default_headers(headers);
        if crate::configuration::is_loopback(base_url) {
            builder = builder.no_proxy();
        } else if let Some(proxy) = &settings.proxy {
            let proxy = reqwest::Proxy::all(proxy.expose())
                .map_err(|_| Error::configuration("proxy: not usable as a proxy"))?;
            builder = builder.proxy(proxy);
        }
        let tls =
            crate::tls::configuration(&settings.root_certificates, base_url.scheme() == "https")?;
        let client = builder
            .tls_backend_preconfigured(tls)
            .build()
            .map_err(|error| Error::configuration(format!("the HTTP client: {error}")))?;
        let mut authorization = HeaderValue::from_str(&format!("Bearer {key}"))
            .map_err(|_| Error::configuration("api_key: holds characters that cannot be sent"))?;
        authorization.set_sensitive(true);
        Ok(ReqwestTransport { client, authorization })
    }

    fn request(&self, request: &HttpRequest, timeout: Duration) -> RequestBuilder {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let builder = self
            .client
            .request(method, request.url.clone())
            .timeout(timeout)
            .header(AUTHORIZATION, self.authorization.clone());
        let builder = match HeaderValue::from_str(&request.request_id) {
            Ok(request_id) => builder.header(REQUEST_ID.clone(), request_id),
            Err(_) => builder,
        };
        with_body(builder, &request.body)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: &HttpRequest,
        limits: AttemptLimits,
    ) -> Result<HttpAnswer, TransportError> {
        let response = self
            .request(request, limits.timeout)
            .send()
            .map_err(|error| transport_error(&error, None))?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        if request.streams && (200..300).contains(&status) && !is_page(&headers) {
            let stream = Some(Box::new(response) as Box<dyn Stream>);
            return Ok(HttpAnswer { status, headers, body: Vec::new(), stream });
        }
        let body = read_body(response, status, limits.response_bytes)?;
        Ok(HttpAnswer { status, headers, body, stream: None })
    }
}

fn read_body(response: Response, status: u16, limit: u64) -> Result<Vec<u8>, TransportError> {
    let announced = response.content_length().unwrap_or(0);
    let too_large = || TransportError {
        failure: Failure::TooLarge,
        text: format!("the answer is larger than {limit} bytes"),
        status: Some(status),
    };
    if announced > limit {
        return Err(too_large());
    }
    let mut body = Vec::with_capacity(announced.min(TRUSTED_LENGTH) as usize);
    response
        .take(limit.saturating_add(1))
        .read_to_end(&mut body)
        .map_err(|error| read_error(&error, status))?;
    if body.len() as u64 > limit { Err(too_large()) } else { Ok(body) }
}

impl Stream for Response {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, TransportError> {
        let status = self.status().as_u16();
        Read::read(self, buffer).map_err(|error| read_error(&error, status))
    }
}

fn read_error(error: &std::io::Error, status: u16) -> TransportError {
    if let Some(inner) = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>()) {
        return transport_error(inner, Some(status));
    }
    let timed_out = error.kind() == std::io::ErrorKind::TimedOut;
    TransportError {
        failure: if timed_out { Failure::Timeout } else { Failure::Lost },
        text: format!("reading the answer: {error}"),
        status: Some(status),
    }
}

fn with_body(builder: RequestBuilder, body: &HttpBody) -> RequestBuilder {
    match body {
        HttpBody::None => builder,
        HttpBody::Json(json) => {
            builder.header(CONTENT_TYPE, "application/json").body(json.as_ref().clone())
        }
        HttpBody::Form(form) => builder
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(form.as_ref().clone()),
        HttpBody::Multipart(parts) => {
            builder.multipart(parts.iter().fold(multipart::Form::new(), add_part))
        }
    }
}

fn add_part(form: multipart::Form, part: &Part) -> multipart::Form {
    let mut content = multipart::Part::bytes(part.content.clone());
    if let Some(file_name) = &part.file_name {
        content = content.file_name(file_name.clone());
    }
    if let Some(content_type) = &part.content_type {
        let mut headers = HeaderMap::new();
        if let Ok(value) = HeaderValue::from_str(content_type) {
            headers.insert(CONTENT_TYPE, value);
        }
        content = content.headers(headers);
    }
    form.part(part.name.clone(), content)
}

fn transport_error(error: &reqwest::Error, status: Option<u16>) -> TransportError {
    let before_sending = error.is_connect() || error.is_builder();
    let failure = match (error.is_timeout(), before_sending) {
        (true, true) => Failure::TimeoutBeforeSending,
        (true, false) => Failure::Timeout,
        (false, true) => Failure::NeverSent,
        (false, false) => Failure::Lost,
    };
    TransportError { failure, text: chain(error), status }
}

/// What the layers in between say that add nothing to their causes.
const EMPTY_WORDS: [&str; 8] = [
    "client error (Connect)",
    "client error (SendRequest)",
    "tcp connect error",
    "connection error",
    "dns error",
    "error resolving DNS",
    "request or response body error",
    "error reading a body from connection",
];

/// The innermost causes say what really happened; the outermost text only that sending failed.
fn chain(error: &reqwest::Error) -> String {
    let mut text = String::new();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let words = inner.to_string();
        if !EMPTY_WORDS.contains(&words.as_str()) && !text.contains(&words) {
            if !text.is_empty() {
                text.push_str(": ");
            }
            text.push_str(&words);
        }
        cause = inner.source();
    }
    if text.is_empty() { "the request failed".to_owned() } else { text }
}

fn user_agent(settings: &Settings) -> Result<HeaderValue> {
    let mut text = concat!("neonapi/", env!("CARGO_PKG_VERSION")).to_owned();
    if let Some(suffix) = &settings.user_agent_suffix {
        text.push(' ');
        text.push_str(suffix);
    }
    HeaderValue::from_str(&text).map_err(|_| {
        Error::configuration("user_agent_suffix: only printable ASCII characters can be sent")
    })
}
