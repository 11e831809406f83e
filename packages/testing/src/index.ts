export { type Account, createAccount } from './accounts.ts';
export { testDatabase, testRedis } from './databases.ts';
export { type Answer, type Call, call } from './http.ts';
export { indianFounders } from './leads.ts';
export {
  createResendServer,
  type ResendFault,
  type ResendMail,
  type ResendRequest,
  type ResendServer,
  sendIdOf,
} from './resend-server.ts';
export { type ServiceOf, serviceSpec } from './service-spec.ts';
export { type WaitForOptions, waitFor } from './wait-for.ts';
